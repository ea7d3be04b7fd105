import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '../../../../lib/analysis/analysis.ts';
import { parseFigure } from '../../../../lib/analysis/fields/pay/amounts.ts';
import { readPay } from '../../../../lib/analysis/fields/pay.ts';
import { posting } from './posting.ts';

/** "min-max currency period" of the pay read, "?" for an open end. */
function pay(description: string, rest: Partial<AnalysisInput> = {}): string | null {
  const value = readPay(posting(description, rest))?.value;
  return value ? `${value.min ?? '?'}-${value.max ?? '?'} ${value.currency} ${value.period}` : null;
}

describe('readPay', () => {
  it.each([
    ['Salary range: $150,000 - $180,000', '150000-180000 USD year'],
    ['The base pay range is between $120,500.50 and $140,000 per year.', '120500.5-140000 USD year'],
    ['Compensation: $150K – $200K + equity', '150000-200000 USD year'],
    ['Salary: £58-80k per annum', '58000-80000 GBP year'],
    ['USD$141,000 per year - USD$158,500 per year', '141000-158500 USD year'],
    ['Your base salary lies at 131,000 USD - 162,500 USD.', '131000-162500 USD year'],
    ['Pay: $45.50 - $60 an hour', '45.5-60 USD hour'],
    ['Rate: $30/h', '30-30 USD hour'],
    ['Paid hourly, starting at $40+ USD per hour', '40-? USD hour'],
    ['The day rate is £500-£600 outside IR35', '500-600 GBP day'],
    ['Salary up to £85k plus bonus', '?-85000 GBP year'],
    ['Salary: from £50,000 plus benefits', '50000-? GBP year'],
    ['Gehalt: 65.000 – 80.000 € brutto pro Jahr', '65000-80000 EUR year'],
    ['Das Jahresgehalt liegt zwischen 65.000 und 80.000 Euro.', '65000-80000 EUR year'],
    ['Salaire : 45 000 € - 55 000 € par an', '45000-55000 EUR year'],
    ['Rémunération : 45K€ à 55K€ selon profil', '45000-55000 EUR year'],
    ['Salario: 30.000€ - 40.000€ brutos anuales', '30000-40000 EUR year'],
    ['Salaris tussen €4.500 en €6.000 bruto per maand', '4500-6000 EUR month'],
    ['Wynagrodzenie: 18 000 - 24 000 PLN netto miesięcznie', '18000-24000 PLN month'],
    ['Salary: CHF 120’000 – 140’000', '120000-140000 CHF year'],
    ['Monthly salary: SGD 6,000 to 9,000', '6000-9000 SGD month'],
    ['CTC: 12-18 LPA', '1200000-1800000 INR year'],
    ['Salary: ₹12,00,000 - ₹18,00,000 a year', '1200000-1800000 INR year'],
    ['Salary: Rs. 8 lakhs to 12 lakhs per annum', '800000-1200000 INR year'],
  ])('reads %j', (text, expected) => {
    expect(pay(text)).toBe(expected);
  });

  it('takes for pay what hangs on experience, even among what is wished for', () => {
    const beside =
      "Nice to have\n- Writing\n\nWhat is in it\n€78,000 - €96,000 depending on experience, 25 days' leave, a bicycle and lunch";
    expect(pay(beside)).toBe('78000-96000 EUR year');
    expect(
      pay('Nice to have\n- Work on systems that cost $80,000 - $90,000 each month to run on their own'),
    ).toBeNull();
  });

  it.each([
    'We raised $20M in funding and manage $3 billion in assets.',
    'You get a $1,000 stipend, a 401(k) match and a $5,000 sign-on bonus.',
    'Training costs are reimbursed up to $4,200 each year.',
    'We grew revenue by 50% to $700 million.',
    'Call 555 0100 for details about order 150000.',
  ])('leaves sums that are not pay alone: %j', (text) => {
    expect(pay(text)).toBeNull();
  });

  const byPlace = 'Pay range\nDenver: $100,000 - $120,000\nNew York: $130,000 - $150,000';

  it('spans ranges by place, unless one is for the place of the posting', () => {
    expect(pay(byPlace)).toBe('100000-150000 USD year');
    expect(pay(byPlace, { location: 'Denver, CO' })).toBe('100000-120000 USD year');
    const byState = 'Salary range (California): $170,000 - $210,000\nSalary range (Colorado): $150,000 - $180,000';
    expect(pay(byState, { location: 'Boulder, CO' })).toBe('150000-180000 USD year');
  });

  it('reads a bare dollar, or no sign at all, by the place', () => {
    expect(pay('Salary: $90,000 - $110,000', { location: 'Toronto, ON, Canada' })).toBe('90000-110000 CAD year');
    expect(pay('Salary: 70-80k', { location: 'Berlin, Germany' })).toBe('70000-80000 EUR year');
  });

  it('reads a list by what leads it in, however long the places', () => {
    const long =
      'Marlow Kites gives every colleague a whole package with shares and care for teeth and eyes in the country of residence.';
    const places = (...more: string[]) =>
      [
        'Requirements',
        '- Paint kites',
        '',
        `${long} These are our base salary ranges for this role:`,
        '',
        ...more,
      ].join('\n');
    expect(
      pay(
        places(
          'Copenhagen, Rotterdam, Antwerp and all of Jutland: $80,000 - $90,000',
          'Every other town in which we have an office: $70,000 - $75,000',
        ),
      ),
    ).toBe('70000-90000 USD year');
  });

  it('leaves the dollar of the United States where its code or the list of places names it', () => {
    expect(pay('Salary: USD $90,000 - $110,000', { location: 'Toronto, ON, Canada' })).toBe('90000-110000 USD year');
    expect(pay('Salary: $90,000 - $110,000 US$', { location: 'Sydney' })).toBe('90000-110000 USD year');
    expect(pay('Salary: $90,000 - $110,000', { location: 'Canada, United States' })).toBe('90000-110000 USD year');
    expect(pay('Canada: $90,000 - $110,000 base salary', { location: 'Canada, United States' })).toBe(
      '90000-110000 CAD year',
    );
  });

  it('falls back on what the page prints beside the posting', () => {
    expect(pay('We make kites.', { salaryText: '£60,000 - £70,000 a year' })).toBe('60000-70000 GBP year');
  });
});

describe('parseFigure', () => {
  it.each([
    ['120,705.36', 120705.36],
    ['65.000', 65000],
    ['65.000,50', 65000.5],
    ['65 000', 65000],
    ["58'000", 58000],
    ['1,20,000', 120000],
    ['38,50', 38.5],
    ['12.5', 12.5],
  ])('reads %s', (digits, value) => {
    expect(parseFigure(digits)).toBe(value);
  });

  it('quotes the lines that hold both ends of an envelope', () => {
    const lines = 'Tier 1: $90,000 - $120,000\nTier 2: $110,000 - $140,000';
    const read = readPay(posting(`Salary range\n${lines}\nWe chart bays.`));
    expect(read?.value).toMatchObject({ min: 90_000, max: 140_000, quote: lines });
  });
});

describe('the currency of a place', () => {
  it('is found by a name that ends in a letter beyond ASCII', () => {
    expect(pay('Salary: 40 000 - 50 000 per month', { location: 'Malmö' })).toBe('40000-50000 SEK month');
  });
  it('is not found in a part of a word', () => {
    expect(pay('Salary: 40 000 - 50 000 per month', { location: 'Ukiah' })).toBe('40000-50000 null month');
  });
});
