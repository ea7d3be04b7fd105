import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis/document.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';
import { processorTime } from '../processor-time.ts';

const pieces = fc.constantFrom(
  'Python',
  'AWS',
  'k8s',
  'machine learning',
  'reward modeling',
  'Zorblex',
  'C++',
  'R',
  'Go',
  '.NET',
  'İ',
  '👩‍💻',
  '\u0000',
  '5+ years of',
  'one of',
  'such as',
  'a plus',
  'preferred',
  'not required',
  'ideally',
  'degree in',
  'or',
  'and',
  ', ',
  '/',
  ' (',
  ')',
  '; ',
  '. ',
  ': ',
  '\n',
  '\n- ',
  '\nRequirements\n',
  '\nNice to have\n',
  '\nBenefits\n',
  ' ',
);
const postings = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

function skillsOf(description: string) {
  return findSkills(prepare({ title: '', description }));
}

describe('findSkills, whatever the text', () => {
  it('quotes the posting word for word, each skill once, with choices numbered from 1', () => {
    fc.assert(
      fc.property(postings, (description) => {
        const skills = skillsOf(description);
        expect(new Set(skills.map(({ skill }) => skill)).size).toBe(skills.length);
        for (const { text, surfaces, quote, quoteStart, start, end } of skills) {
          expect([description.slice(start, end), description.slice(quoteStart, quoteStart + quote.length)]).toEqual([
            text,
            quote,
          ]);
          expect(start >= quoteStart && end <= quoteStart + quote.length && surfaces.includes(text)).toBe(true);
        }
        const numbers = [...new Set(skills.flatMap(({ any }) => any ?? []))];
        expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(postings, (description) => {
        expect(skillsOf(description)).toEqual(skillsOf(description));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a list without end', 'Requirements\n- ', 'Python, Zorblex (SQL), or '],
    ['a sentence of cues', 'Requirements\n- ', 'Python is a plus, with AWS preferred '],
    ['one word', '', 'modeling '],
    ['open brackets', 'Requirements\n- ', 'Python ( '],
    ['years', 'Requirements\n- ', '5 years of Python '],
  ])('takes time in proportion to its length: %s', (_name, head, part) => {
    const time = (copies: number) => {
      const document = prepare({ title: '', description: head + part.repeat(copies) });
      return processorTime(() => findSkills(document));
    };
    time(2000);
    expect(time(8000)).toBeLessThan(1000);
  });
});
