import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, prepare, type Sourced } from '../../../../lib/analysis/document.ts';
import { readDegree } from '../../../../lib/analysis/fields/degree.ts';
import { readEmployment } from '../../../../lib/analysis/fields/employment.ts';
import { readPay } from '../../../../lib/analysis/fields/pay.ts';
import { readVisa } from '../../../../lib/analysis/fields/visa.ts';
import { readWorkMode } from '../../../../lib/analysis/fields/work-mode.ts';
import { processorTime } from '../processor-time.ts';
import { seniorityOf, yearsOf } from './posting.ts';

const readers: readonly ((document: Document) => Sourced<unknown> | null)[] = [
  readDegree,
  readEmployment,
  readPay,
  seniorityOf,
  readVisa,
  readWorkMode,
  yearsOf,
];

const scraps = fc.constantFrom(
  ...[
    'Salary: ',
    '$',
    '1',
    '150,000',
    ' - ',
    'k',
    ' per year',
    'remote',
    ' hybrid',
    ' office',
    '3 days a week',
    "Bachelor's",
    ' or ',
    'PhD',
    '5+ years',
    ' experience',
  ],
  ...[
    ' visa',
    ' sponsor',
    'no ',
    'clearance',
    'full-time',
    'contract',
    'Requirements',
    ':',
    '\n',
    '. ',
    '- ',
    ' ',
    'İ',
    '👍',
    '\u0000',
    '‮',
  ],
);
const anyText = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('readers of fields', () => {
  it('never throw, and cite the posting word for word', () => {
    fc.assert(
      fc.property(anyText, anyText, (description, title) => {
        const document = prepare({
          title,
          description,
          location: title,
          salaryText: title,
          workMode: title,
          employment: title,
        });
        for (const read of readers) {
          const evidence = read(document)?.evidence;
          if (!evidence || evidence.start < 0) continue;
          expect(description.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a',
    ' ',
    '.',
    '1 ',
    '$1 ',
    'years ',
    '5 years ',
    'remote ',
    'no ',
    '3 days ',
    'or ',
    'BS ',
    'What ',
    '- ',
    '\n',
    'Requirements: ',
  ])('take time in proportion to the text: %j repeated', (scrap) => {
    const description = scrap.repeat(400_000 / scrap.length);
    const time = processorTime(() => {
      const document = prepare({ title: '', description });
      for (const read of readers) read(document);
    });
    expect(time).toBeLessThan(2000);
  });
});
