import { concepts } from '../../taxonomy/concepts.ts';
import type { Document } from '../document.ts';
import { Counts } from './counts.ts';
import { type RoleSentence, sentenceReader, type Zone } from './sentences.ts';
import { stem } from './stem.ts';

/** Words that the track model weighs, as stems: of the title, and of the title and description together. */
export interface Vocabulary {
  readonly titleWords: readonly string[];
  readonly bodyWords: readonly string[];
}

/** Features that are not zero: their ids, each once, and beside them their values. */
export interface FeatureValues {
  readonly ids: readonly number[];
  readonly values: readonly number[];
}

/** What a posting shows the track model: feature numbers with their values, and the sentences behind them. */
export interface PostingFeatures extends FeatureValues {
  /** Feature numbers of the title, its words as often as they occur. */
  readonly titleIds: readonly number[];
  readonly titleMarks: RoleSentence['marks'];
  readonly sentences: readonly RoleSentence[];
  /** How much the concepts of each sentence count beside those of the others. */
  readonly emphases: readonly number[];
}

export interface FeatureReader {
  /** Number of features; ids run from 0. */
  readonly size: number;
  /** Id of the first of `bodyWords`; all from here on are such words. */
  readonly firstWord: number;
  read(document: Document): PostingFeatures;
}

/** First id of the concepts of the description; those of the title come before. */
export const descriptionBase = concepts.length;
/** First id of the title's words; `bodyWords` follow. */
export const titleWordBase = 2 * concepts.length;

/** How far each group of features may pull, chosen by cross-validation. */
const conceptScale = 2;
const wordScale = 2.5;
/** Added to the denominator of a concept's share, so that a short text is not read as single-minded. */
const shareSmoothing = 3;
/** Duties tell most; what the employer says of itself shows nothing of the role. */
const zoneEmphasis: Readonly<Record<Zone, number>> = { duties: 2, asked: 1, about: 0.7, company: 0 };
/** A posting says first what matters most: after so many sentences one counts half as much as the first. */
const sentencesToHalf = 12;
/** A word of the title counts as if the description said it so many times. */
export const titleTimes = 3;

/** A reader of features for a vocabulary. Building it takes some milliseconds; reading is linear in the text. */
export function featureReader(vocabulary: Vocabulary): FeatureReader {
  const reader = sentenceReader(vocabulary.bodyWords);
  const titleWords = new Map(vocabulary.titleWords.map((word, index) => [word, titleWordBase + index]));
  const bodyBase = titleWordBase + vocabulary.titleWords.length;
  return {
    size: bodyBase + vocabulary.bodyWords.length,
    firstWord: bodyBase,
    read(document) {
      const title = reader.title(document);
      const titleIds = titleIdsOf(document, title, titleWords, bodyBase);
      const sentences = reader.sentences(document);
      const emphases = emphasesOf(sentences);
      const ids = titleIds.filter((id) => id < bodyBase);
      const values = ids.map(() => 1);
      addShares(ids, values, sentences, emphases);
      addWords(ids, values, title.codes, sentences, bodyBase, vocabulary.bodyWords.length);
      return { ids, values, titleIds, titleMarks: title.marks, sentences, emphases };
    },
  };
}

function titleIdsOf(
  document: Document,
  title: Pick<RoleSentence, 'concepts' | 'codes'>,
  titleWords: ReadonlyMap<string, number>,
  bodyBase: number,
): number[] {
  const known = new Set<number>();
  for (const word of document.titleTokens.words) {
    const id = titleWords.get(stem(word));
    if (id !== undefined) known.add(id);
  }
  return [...title.concepts, ...known, ...title.codes.map((code) => bodyBase + code)];
}

/** A sentence about the employer shows nothing of the role. */
function emphasesOf(sentences: readonly RoleSentence[]): number[] {
  let place = 0;
  return sentences.map(({ zone }) => {
    if (zone === 'company') return 0;
    const emphasis = zoneEmphasis[zone] / (1 + place / sentencesToHalf);
    place += 1;
    return emphasis;
  });
}

/** Adds the square root of the share of the sentences, by their emphasis, that speak of each concept. */
function addShares(
  ids: number[],
  values: number[],
  sentences: readonly RoleSentence[],
  emphases: readonly number[],
): void {
  const sums = new Float64Array(concepts.length);
  let total = shareSmoothing;
  for (const [index, { concepts: found }] of sentences.entries()) {
    const emphasis = emphases[index] ?? 0;
    total += emphasis;
    for (const concept of found) sums[concept] = (sums[concept] ?? 0) + emphasis;
  }
  for (let concept = 0; concept < sums.length; concept += 1) {
    const sum = sums[concept] ?? 0;
    if (sum === 0) continue;
    ids.push(descriptionBase + concept);
    values.push(conceptScale * Math.sqrt(sum / total));
  }
}

/** Adds the damped counts of known words, scaled to unit length. */
function addWords(
  ids: number[],
  values: number[],
  titleCodes: readonly number[],
  sentences: readonly RoleSentence[],
  bodyBase: number,
  wordCount: number,
): void {
  const counts = new Counts(wordCount);
  for (const { zone, codes } of sentences) {
    if (zone !== 'company') for (const code of codes) counts.add(code);
  }
  for (const code of titleCodes) counts.add(code, titleTimes);
  let squares = 0;
  for (const code of counts.counted) squares += damped(counts.of(code)) ** 2;
  const scale = wordScale / Math.sqrt(squares || 1);
  for (const code of counts.counted) {
    ids.push(bodyBase + code);
    values.push(scale * damped(counts.of(code)));
  }
}

/** The damped values of small counts, which nearly all are. */
const dampedCounts = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));

function damped(count: number): number {
  return dampedCounts[count] ?? 1 + Math.log(count);
}
