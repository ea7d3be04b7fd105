import { expect, it } from 'vitest';
import { headingVocabulary } from '../../../lib/analysis/structure/heading-vocabulary.ts';
import { markRows } from '../../../lib/analysis/track/mark-rows.ts';
import { concepts } from '../../../lib/taxonomy/concepts.ts';
import { compactPhrases } from '../../../scripts/packaging/compact-phrases.ts';

function parted(phrases: string, mark: string): string[] {
  return phrases.split(mark).map((phrase) => phrase.trim());
}

it.each([...concepts.map(({ phrases }) => phrases), ...Object.values(markRows)])(
  'says the same of "%s" in fewer characters',
  (phrases) => {
    const compact = compactPhrases(phrases);
    expect(parted(compact, ';')).toEqual(parted(phrases, ';'));
    expect(compact).not.toContain('; ');
  },
);

it('leaves headings parted as they were', () => {
  const headings = Object.values(headingVocabulary).flatMap(({ distinct, plain }) => [...distinct, ...plain]);
  const printed = headings.join(' |\n      ');
  expect(parted(compactPhrases(printed), '|')).toEqual(headings);
  expect(compactPhrases(printed)).toBe(headings.join('|'));
});
