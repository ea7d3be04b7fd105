import type { Employment } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import { firstMatch, matches, startOfAny } from './cues.ts';
import {
  afterName,
  asides,
  beforeName,
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
    if (matches(words, pattern)) return { value, strength: value === 'full-time' ? 3 : 4 };
  }
  if (words.includes('contract') && isFollowedBy(words, term, contract, 24)) return { value: 'contract', strength: 4 };
  const labelled = kindOf(firstMatch(words, label)?.[1] ?? '');
  if (labelled) return { value: labelled, strength: 3 };
  const piped = words.includes(' | ') ? kindBetweenBars(words) : null;
  if (piped) return { value: piped, strength: 3 };
  if (words.length > longestValue) return null;
  const value = kindOf(words);
  if (value === null) return null;
  if (isUnderLabel(sentence, document)) return { value, strength: 3 };
  if (!isNamedAlone(words, value)) return null;
  return value === 'full-time' || value === 'part-time' || words.length < shortestValue ? { value, strength: 2 } : null;
}

/** "Northwind | Gardener | Remote | Full-time | $80k": a short value between bars. */
function kindBetweenBars(words: string): Employment | null {
  const values = words.split(' | ').filter((value) => value.length < shortestValue);
  return values.map((value) => kindOf(value)).find((kind) => kind !== null) ?? null;
}

/** "London | Full-time", not "You will mentor interns": marks or words that go with a kind on both its sides. */
function isNamedAlone(words: string, kind: Employment): boolean {
  const match = names.find(([name]) => name === kind)?.[1][0].exec(words);
  if (!match) return false;
  return beforeName.test(words.slice(0, match.index)) && afterName.test(words.slice(match.index + match[0].length));
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
    const at = startOfAny(words, [pattern]);
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? null;
}

/** The kind that a few words name; full-time where part-time is the other choice. */
function kindOf(words: string): Employment | null {
  if (words === '') return null;
  const found = names.filter(([, pattern]) => matches(words, pattern)).map(([kind]) => kind);
  return found[0] === 'part-time' && found.includes('full-time') ? 'full-time' : (found[0] ?? null);
}

function isOfOthers(words: string): boolean {
  return (
    matches(words, asides) ||
    isFollowedBy(words, fullTime, others, 60) ||
    isFollowedBy(words, benefits, fullTimeLater, 60)
  );
}
