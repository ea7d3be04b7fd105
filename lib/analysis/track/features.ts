import { concepts } from '../../taxonomy/concepts.ts';
import type { Document } from '../document.ts';
import { Counts } from './counts.ts';
import { type RoleSentence, type SentenceReader, sentenceReader, type Zone } from './sentences.ts';

/** Words that the track model weighs: n-grams of the title, and stems of the description's words. */
export interface Vocabulary {
  readonly titleGrams: readonly string[];
  readonly bodyWords: readonly string[];
}

/** What a posting shows the track model: feature numbers with their values, and the sentences behind them. */
export interface PostingFeatures {
  readonly values: ReadonlyMap<number, number>;
  readonly titleIds: readonly number[];
  readonly titleMarks: RoleSentence['marks'];
  readonly sentences: readonly RoleSentence[];
  /** Feature numbers of each sentence, a word as often as it occurs. */
  readonly sentenceIds: readonly (readonly number[])[];
}

export interface FeatureReader {
  /** Number of features; ids run from 0. */
  readonly size: number;
  /** Id of the first word of the description; all from here on are words. */
  readonly firstWord: number;
  read(document: Document): PostingFeatures;
}

const zoneBase: Readonly<Record<Exclude<Zone, 'company'>, number>> = {
  duties: concepts.length,
  asked: 2 * concepts.length,
  about: 3 * concepts.length,
};
/** First id of the title's n-grams; those of the description's words follow. */
export const titleGramBase = 4 * concepts.length;

/** How far each group of features may pull, chosen by cross-validation. */
const conceptScale = 2;
const wordScale = 2;
/** Sentences added to the denominator of a concept's share, so that a short text is not read as single-minded. */
const shareSmoothing = 3;

/** A reader of features for a vocabulary. Building it takes some milliseconds; reading is linear in the text. */
export function featureReader(vocabulary: Vocabulary): FeatureReader {
  const reader = sentenceReader(vocabulary.bodyWords);
  const grams = new Map(vocabulary.titleGrams.map((gram, index) => [gram, titleGramBase + index]));
  const bodyBase = titleGramBase + vocabulary.titleGrams.length;
  return {
    size: bodyBase + vocabulary.bodyWords.length,
    firstWord: bodyBase,
    read: (document) => readFeatures(document, reader, grams, bodyBase, vocabulary.bodyWords.length),
  };
}

/** Words and pairs of neighbouring words of a title, with `^` and `$` for its ends. */
export function titleGramsOf(words: readonly string[]): string[] {
  const marked = ['^', ...words, '$'];
  return [...words, ...marked.slice(1).map((word, index) => `${marked[index]} ${word}`)];
}

function readFeatures(
  document: Document,
  reader: SentenceReader,
  grams: ReadonlyMap<string, number>,
  bodyBase: number,
  wordCount: number,
): PostingFeatures {
  const sentences = reader.sentences(document);
  const sentenceIds = sentences.map((sentence) => idsOf(sentence, bodyBase));
  const values = new Map<number, number>();
  const title = reader.title(document);
  const titleIds = titleIdsOf(document, title, grams);
  for (const id of titleIds) values.set(id, 1);
  addShares(values, sentences);
  addWords(values, sentences, bodyBase, wordCount);
  return { values, titleIds, titleMarks: title.marks, sentences, sentenceIds };
}

function titleIdsOf(
  document: Document,
  title: Pick<RoleSentence, 'concepts'>,
  grams: ReadonlyMap<string, number>,
): number[] {
  const ids = new Set(title.concepts);
  for (const gram of titleGramsOf(document.titleTokens.words)) {
    const id = grams.get(gram);
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

/** A sentence about the employer shows nothing of the role. */
function idsOf({ zone, concepts: found, codes }: RoleSentence, bodyBase: number): number[] {
  if (zone === 'company') return [];
  const ids: number[] = [];
  for (const concept of found) ids.push(zoneBase[zone] + concept);
  for (const code of codes) ids.push(bodyBase + code);
  return ids;
}

/** Adds the square root of the share of a zone's sentences that speak of each concept. */
function addShares(values: Map<number, number>, sentences: readonly RoleSentence[]): void {
  const counts = new Counts(titleGramBase);
  const totals = { duties: 0, asked: 0, about: 0, company: 0 };
  for (const { zone, concepts: found } of sentences) {
    totals[zone] += 1;
    if (zone !== 'company') for (const concept of found) counts.add(zoneBase[zone] + concept);
  }
  const perGroup = [0, totals.duties, totals.asked, totals.about];
  for (const id of counts.counted) {
    const total = perGroup[Math.floor(id / concepts.length)] ?? 0;
    values.set(id, conceptScale * Math.sqrt(counts.of(id) / (total + shareSmoothing)));
  }
}

/** Adds the damped counts of known words, scaled to unit length. */
function addWords(
  values: Map<number, number>,
  sentences: readonly RoleSentence[],
  bodyBase: number,
  wordCount: number,
): void {
  const counts = new Counts(wordCount);
  for (const { zone, codes } of sentences) {
    if (zone !== 'company') for (const code of codes) counts.add(code);
  }
  let squares = 0;
  for (const code of counts.counted) squares += damped(counts.of(code)) ** 2;
  const scale = wordScale / Math.sqrt(squares || 1);
  for (const code of counts.counted) values.set(bodyBase + code, scale * damped(counts.of(code)));
}

/** The damped values of small counts, which nearly all are. */
const dampedCounts = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));

function damped(count: number): number {
  return dampedCounts[count] ?? 1 + Math.log(count);
}
