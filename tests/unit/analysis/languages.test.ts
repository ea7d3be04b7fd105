import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import type { RequirementLevel } from '../../../lib/analysis/analysis.ts';
import { dutchPostings } from './postings/dutch.ts';
import { frenchPostings } from './postings/french.ts';
import { germanPostings } from './postings/german.ts';
import { spanishPostings } from './postings/spanish.ts';

const postings = [...germanPostings, ...frenchPostings, ...spanishPostings, ...dutchPostings];

describe('postings in other languages', () => {
  it.each(postings)('$language: $name', (posting) => {
    const analysis = analyse({ title: posting.title, description: posting.text, location: posting.location });
    const found = (level: RequirementLevel) =>
      analysis.skills.filter((skill) => skill.level === level).map(({ skill }) => skill);
    const { salary, degree } = analysis;
    expect(analysis.language).toBe(posting.language);
    expect(found('required')).toEqual(expect.arrayContaining([...posting.required]));
    expect(found('preferred')).toEqual(expect.arrayContaining([...(posting.preferred ?? [])]));
    expect(found('mentioned')).toEqual(expect.arrayContaining([...(posting.mentioned ?? [])]));
    expect(analysis.skills.map(({ skill }) => skill)).toEqual(expect.arrayContaining([...(posting.found ?? [])]));
    expect(salary && `${salary.min ?? '?'}-${salary.max ?? '?'} ${salary.currency} ${salary.period}`).toBe(posting.pay);
    expect(analysis.workMode).toBe(posting.workMode);
    if (posting.yearsMin !== undefined) expect(analysis.yearsMin).toBe(posting.yearsMin);
    if (posting.degree !== undefined) {
      expect(degree && degree.level + (degree.required ? '+' : '-')).toBe(posting.degree);
    }
    if (posting.employment !== undefined) expect(analysis.employment).toBe(posting.employment);
    if (posting.seniority !== undefined) expect(analysis.seniority).toBe(posting.seniority);
  });
});
