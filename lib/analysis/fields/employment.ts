import type { Employment } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import {
  asides,
  benefits,
  contract,
  contractsAsWork,
  fullTime,
  fullTimeLater,
  label,
  labelAlone,
  names,
  others,
  statement,
  term,
} from './employment/wording.ts';
import { isFollowedBy } from './near.ts';
import { plainWords, type TopicSentence } from './topics.ts';

/** The value alone on its line, as page headers print it. */
const longestValue = 40;
/** So short that a kind in it can only be meant as one: "Freelance / project-based". */
const shortestValue = 32;

/** Kind of employment as stated: the page's own chip, then the title, then the posting's plainest words. */
export function readEmployment(document: Document): Sourced<Employment> | null {
  const { input, topics } = document;
  const stated = strongest(topics.employment, document);
  const printed = input.employment ?? '';
  const chip = firstKindOf(plainWords(printed));
  if (chip) {
    const evidence = stated?.value === chip ? stated.evidence : { quote: printed, start: -1, end: -1 };
    return { value: chip, evidence };
  }
  const title = kindOf(plainWords(document.title).replace(contractsAsWork, ''));
  if (title) return { value: title, evidence: titleEvidence(document) };
  return stated;
}

function strongest(sentences: readonly TopicSentence[], document: Document): Sourced<Employment> | null {
  let best: { value: Employment; strength: number; sentence: TopicSentence } | null = null;
  for (const sentence of sentences) {
    const reading = readSentence(sentence, document);
    if (reading && (best === null || reading.strength > best.strength)) best = { ...reading, sentence };
  }
  return best && { value: best.value, evidence: evidenceOf(document, best.sentence) };
}

function readSentence(sentence: TopicSentence, document: Document): { value: Employment; strength: number } | null {
  const { words } = sentence;
  if (isOfOthers(words)) return null;
  for (const [value, pattern] of statement) {
    if (pattern.test(words)) return { value, strength: value === 'full-time' ? 3 : 4 };
  }
  if (isFollowedBy(words, term, contract, 24)) return { value: 'contract', strength: 4 };
  const labelled = kindOf(label.exec(words)?.[1] ?? '');
  if (labelled) return { value: labelled, strength: 3 };
  if (words.length > longestValue) return null;
  const value = kindOf(words);
  if (value === null) return null;
  if (isUnderLabel(sentence, document)) return { value, strength: 3 };
  return value === 'full-time' || value === 'part-time' || words.length < shortestValue ? { value, strength: 2 } : null;
}

/** "Employment type" on the line above. */
function isUnderLabel({ block }: TopicSentence, document: Document): boolean {
  const above = document.blocks[block - 1];
  return (
    above !== undefined &&
    above.end - above.start < longestValue &&
    labelAlone.test(plainWords(document.text.slice(above.start, above.end)))
  );
}

/** Of several kinds on a chip ("Full-time, Contract") the page prints the main one first. */
function firstKindOf(words: string): Employment | null {
  let first: { kind: Employment; at: number } | null = null;
  for (const [kind, pattern] of names) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? null;
}

function kindOf(words: string): Employment | null {
  if (words === '') return null;
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isOfOthers(words: string): boolean {
  return (
    asides.test(words) || isFollowedBy(words, fullTime, others, 60) || isFollowedBy(words, benefits, fullTimeLater, 60)
  );
}
