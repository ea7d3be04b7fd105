import { describe, expect, it } from 'vitest';
import { readDegree } from '../../../../lib/analysis/fields/degree.ts';
import { readEmployment } from '../../../../lib/analysis/fields/employment.ts';
import { readPay } from '../../../../lib/analysis/fields/pay.ts';
import { readVisa } from '../../../../lib/analysis/fields/visa.ts';
import { readWorkMode } from '../../../../lib/analysis/fields/work-mode.ts';
import { posting, seniorityOf, valueIn, yearsOf } from './posting.ts';
import { degreeWordings } from './wordings/degree.ts';
import { employmentWordings } from './wordings/employment.ts';
import { payWordings } from './wordings/pay.ts';
import { seniorityWordings } from './wordings/seniority.ts';
import { visaWordings } from './wordings/visa.ts';
import { cases, titleCases } from './wordings/wording.ts';
import { workModeWordings } from './wordings/work-mode.ts';
import { yearsWordings } from './wordings/years.ts';

describe('wordings of many countries', () => {
  it.each(cases(yearsWordings))('years: $text', ({ text, expected, rest }) => {
    expect(valueIn(yearsOf, text, rest)).toBe(expected);
  });

  it.each(titleCases(seniorityWordings))('seniority: $title, $text', ({ title, text, expected, company }) => {
    expect(valueIn(seniorityOf, text, { title, company })).toBe(expected);
  });

  it.each(cases(visaWordings))('visa: $text', ({ text, expected, rest }) => {
    expect(valueIn(readVisa, text, rest)).toBe(expected);
  });

  it.each(cases(employmentWordings))('employment: $text', ({ text, expected, rest }) => {
    expect(valueIn(readEmployment, text, rest)).toBe(expected);
  });

  it.each(cases(workModeWordings))('work mode: $text', ({ text, expected, rest }) => {
    expect(valueIn(readWorkMode, text, rest)).toBe(expected);
  });

  it.each(cases(degreeWordings))('degree: $text', ({ text, expected, rest }) => {
    const degree = readDegree(posting(text, rest))?.value;
    expect(degree ? degree.level + (degree.required ? '+' : '-') : null).toBe(expected);
  });

  it.each(cases(payWordings))('pay: $text', ({ text, expected, rest }) => {
    const pay = readPay(posting(text, rest))?.value;
    const printed = pay ? `${pay.min ?? '?'}-${pay.max ?? '?'} ${pay.currency} ${pay.period}` : null;
    expect(printed).toBe(expected);
  });
});
