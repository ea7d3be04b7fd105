import { type Document, evidenceOf } from '../document.ts';
import type { TopicSentence } from './topics.ts';

/** Longest quote of alternatives that stand on lines of their own. */
const longestChain = 400;
/** Most lines that it runs over. */
const mostLines = 4;
const goesOn = /\bor[,:;]?$/i;
const carriesOn = /^(?:and\/)?or\b/i;

/** The evidence of a sentence with the alternatives on the lines below it: "Bachelor's degree; or", "4 years at sea". */
export function evidenceOfChain(document: Document, { block, start, end }: TopicSentence) {
  const { text, blocks } = document;
  const whole = evidenceOf(document, { start, end });
  if (blocks[block]?.end !== end) return whole;
  let last = end;
  for (const next of blocks.slice(block + 1, block + mostLines)) {
    const isChained = goesOn.test(text.slice(last - 4, last)) || carriesOn.test(text.slice(next.start, next.start + 8));
    if (!isChained || next.kind === 'heading' || next.end - start > longestChain) break;
    last = next.end;
  }
  return last === end ? whole : evidenceOf(document, { start, end: last });
}
