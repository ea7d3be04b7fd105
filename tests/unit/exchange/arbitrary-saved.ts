import fc from 'fast-check';
import type { SavedPosting } from '../../../lib/library/saved-posting.ts';
import { statuses } from '../../../lib/library/statuses.ts';
import { postingKey } from '../../../lib/posting/posting-key.ts';
import { anAnalysis, aPosting } from '../library/a-posting.ts';

const text = fc.string({ unit: 'binary' });
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Saved postings with any texts, each identity once. */
export const savedPostings: fc.Arbitrary<SavedPosting[]> = fc.uniqueArray(
  fc
    .record({
      posting: fc.record({
        site: fc.constantFrom('linkedin', 'indeed', 'pasted'),
        jobId: fc.option(text),
        title: fc.option(text),
        description: text,
        provenance: fc.dictionary(fc.constantFrom('title', 'company', 'url'), text),
      }),
      status: fc.constantFrom(...statuses),
      notes: text,
      savedAt: time,
      appliedAt: fc.option(time),
      updatedAt: time,
    })
    .map(({ posting, ...saved }) => {
      const whole = aPosting(posting);
      return { ...saved, key: postingKey(whole), posting: whole, analysis: anAnalysis() };
    }),
  { selector: ({ key }) => key, maxLength: 5 },
);
