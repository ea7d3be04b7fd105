import { describe, expect, it } from 'vitest';
import { readPay } from '../../../../lib/analysis/fields/pay.ts';
import { readYears } from '../../../../lib/analysis/fields/years.ts';
import { posting, valueIn } from './posting.ts';
import { payWordings } from './wordings/pay.ts';
import { cases } from './wordings/wording.ts';
import { yearsWordings } from './wordings/years.ts';

describe('wordings of many countries', () => {
  it.each(cases(yearsWordings))('years: $text', ({ text, expected, rest }) => {
    expect(valueIn(readYears, text, rest)).toBe(expected);
  });

  it.each(cases(payWordings))('pay: $text', ({ text, expected, rest }) => {
    const pay = readPay(posting(text, rest))?.value;
    const printed = pay ? `${pay.min ?? '?'}-${pay.max ?? '?'} ${pay.currency} ${pay.period}` : null;
    expect(printed).toBe(expected);
  });
});
