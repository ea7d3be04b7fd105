import { describe, expect, it } from 'vitest';
import { posting, valueIn, yearsOf } from './posting.ts';

describe('readYears', () => {
  it.each([
    ['5+ years of experience with backend systems', 5],
    ['At least two (2) years in a similar role', 2],
    ['3-5 years experience', 3],
    ['Requirements\n- Three or more years of experience in data', 3],
    ['Requirements\n- 7 yrs exp in ML', 7],
    ['A minimum of 8 years’ experience', 8],
    ['0-2 years of experience', 0],
    ['Mindestens 3 Jahre Berufserfahrung', 3],
    ['Au moins 5 ans d’expérience', 5],
    ['Mínimo 4 años de experiencia', 4],
    ['Minimaal 2 jaar ervaring', 2],
  ])('reads %j', (text, years) => {
    expect(valueIn(yearsOf, text)).toBe(years);
  });

  it.each([
    'We have 20 years of experience serving farmers.',
    'You must be 18 years of age',
    'Over the past 10 years we have grown.',
    '1-year contract',
    'Benefits\n- A sabbatical after 5 years',
    'Options vest over 4 years',
    'Wij zijn een bureau met meer dan 20 jaar ervaring.',
    'Forts de plus de 20 ans d’expérience, nous accompagnons les banques.',
    'Requirements\n- You must have lived in the UK for at least 5 years',
    'You will stay with us for at least 3 years.',
    'Requirements\n- A driving licence held for 3 years',
  ])('leaves other years alone: %j', (text) => {
    expect(valueIn(yearsOf, text)).toBeNull();
  });

  it('takes the smallest number where years differ by degree', () => {
    expect(valueIn(yearsOf, 'BS and 5 years of experience, MS and 3 years, or PhD and 1 year')).toBe(1);
  });

  it('takes the years of the trade before those of a tool, and what is required before what an introduction says', () => {
    expect(
      valueIn(yearsOf, 'Requirements\n- 2+ years of experience with AWS\n- 7+ years of professional experience'),
    ).toBe(7);
    expect(valueIn(yearsOf, 'Requirements\n- 3+ years of Python\n- 5+ years as a backend engineer')).toBe(5);
    expect(valueIn(yearsOf, 'Requirements\n- 3+ years of Python')).toBe(3);
    // Where all are years of tools, the first line is the one that matters most.
    expect(
      valueIn(yearsOf, 'Requirements\n- 5+ years of professional Python\n- 3+ years of Kubernetes in production'),
    ).toBe(5);
    expect(valueIn(yearsOf, 'Requirements\n- 2 years of Docker\n- 6+ years in software engineering')).toBe(6);
    const firm = 'Tidewater has 20+ years of industry experience.\n\nRequirements\n- 3 years of experience';
    expect(valueIn(yearsOf, firm, { company: 'Tidewater' })).toBe(3);
  });

  it('takes the whole before its part, the role before its wishes, and the work before leading it', () => {
    expect(valueIn(yearsOf, '10 years of relevant experience, including 5 leading teams')).toBe(10);
    expect(valueIn(yearsOf, 'Nice to have\n- 8 years in banking\n\nRequirements\n- 4 years in data')).toBe(4);
    expect(valueIn(yearsOf, 'Requirements\n- 3 years managing people\n- 7 years of software engineering')).toBe(7);
  });

  it('gives the sentence word for word', () => {
    const document = posting('We build bridges. You bring 5+ years  of experience. Join us.');
    const evidence = yearsOf(document)?.evidence;
    expect(evidence?.quote).toBe('You bring 5+ years  of experience.');
    expect(document.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });
});
