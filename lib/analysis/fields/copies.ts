import type { TopicSentence } from './topics.ts';

/** Leaves out sentences without a section that only repeat one under a heading: pages print a posting twice, once as a wall of text. */
export function withoutCopies(sentences: readonly TopicSentence[]): readonly TopicSentence[] {
  const placed = sentences.filter(({ section }) => section !== 'unknown');
  if (placed.length === 0 || placed.length === sentences.length) return sentences;
  return sentences.filter(
    ({ section, words }) =>
      section !== 'unknown' || !placed.some((one) => words.includes(one.words) || one.words.includes(words)),
  );
}
