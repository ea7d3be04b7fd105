import type { Salary } from '../../lib/analysis/analysis.ts';

/** Numbers, dates and pay as the reader's locale writes them. `locale` is for tests; the default is the browser's own. */

/** Share of a whole, 0 to 1, as whole per cents. */
export function formatShare(share: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Day and month of an ISO 8601 time, with the year where it is not this year's. Empty for what is no date. */
export function formatDay(iso: string, now: Date, locale?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year }).format(date);
}

const periodWords: Record<Salary['period'], string> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

/** Pay without its period: "$180K – $220K", "from €95K", "up to £70"; empty where neither end is known. */
export function formatPay(salary: Salary, locale?: string): string {
  const { min, max } = salary;
  const amounts = amountFormat(salary, locale);
  if (min !== null && max !== null && min !== max) return amounts.formatRange(min, max);
  if (min !== null && max !== null) return amounts.format(min);
  if (min !== null) return `from ${amounts.format(min)}`;
  return max === null ? '' : `up to ${amounts.format(max)}`;
}

/** The period of a pay, in words: "a year". */
export function payPeriod({ period }: Salary): string {
  return periodWords[period];
}

function amountFormat({ min, max, currency }: Salary, locale?: string): Intl.NumberFormat {
  const known = currency !== null && /^[A-Z]{3}$/.test(currency);
  const large = Math.max(min ?? 0, max ?? 0) >= 1000;
  return new Intl.NumberFormat(locale, {
    ...(known && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ...(large && { notation: 'compact' }),
    minimumFractionDigits: 0,
    maximumFractionDigits: large ? 1 : 2,
  });
}
