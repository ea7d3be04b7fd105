import { type Document, evidenceOf } from '../document.ts';
import { plainWords, type TopicSentence } from './topics.ts';

/** Longest quote of alternatives that stand on lines of their own, and the most of them that is read. */
const longestQuote = 400;
const longestChain = 1000;
/** Most lines that they run over. */
const mostLines = 5;
const goesOn = /\bor[,:;]?$/i;
const carriesOn = /^(?:and\/)?or\b/i;

/** The evidence of a sentence with the alternatives on the lines below it: "Bachelor's degree; or", "4 years at sea". */
export function evidenceOfChain(document: Document, sentence: TopicSentence) {
  return evidenceOf(document, { start: sentence.start, end: endOfChain(document, sentence, longestQuote) });
}

/** The words of a sentence with those of the alternatives on the lines below it. */
export function wordsOfChain(document: Document, sentence: TopicSentence): string {
  const end = endOfChain(document, sentence, longestChain);
  return end === sentence.end
    ? sentence.words
    : `${sentence.words} ${plainWords(document.text.slice(sentence.end, end))}`;
}

function endOfChain({ text, blocks }: Document, { block, start, end }: TopicSentence, longest: number): number {
  if (blocks[block]?.end !== end) return end;
  let last = end;
  for (const next of blocks.slice(block + 1, block + mostLines)) {
    const isChained = goesOn.test(text.slice(last - 4, last)) || carriesOn.test(text.slice(next.start, next.start + 8));
    if (!isChained || next.kind === 'heading' || next.end - start > longest) break;
    last = next.end;
  }
  return last;
}
