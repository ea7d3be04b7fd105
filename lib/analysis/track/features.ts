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
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** What a posting shows the track model: feature numbers with their values, and the sentences behind them. */
export interface PostingFeatures extends FeatureValues {
  /** Feature numbers of the title, its words as often as they occur. */
  readonly titleIds: readonly number[];
  readonly titleMarks: RoleSentence['marks'];
  readonly sentences: readonly RoleSentence[];
  /** How much the concepts of each sentence count beside those of the others. */
  readonly emphases: Float64Array;
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

/** Features and their values as they are found, with room for the most there can be. */
class FeatureList {
  private readonly ids: Int32Array;
  private readonly values: Float64Array;
  private size = 0;

  constructor(most: number) {
    this.ids = new Int32Array(most);
    this.values = new Float64Array(most);
  }

  add(id: number, value: number): void {
    this.ids[this.size] = id;
    this.values[this.size] = value;
    this.size += 1;
  }

  listed(): FeatureValues {
    return { ids: this.ids.subarray(0, this.size), values: this.values.subarray(0, this.size) };
  }
}

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
      const shares = sharesOf(sentences, emphases);
      const counts = countWords(title.codes, sentences, vocabulary.bodyWords.length);
      const features = new FeatureList(titleIds.length + concepts.length + counts.counted.length);
      for (const id of titleIds) if (id < bodyBase) features.add(id, 1);
      addShares(features, shares);
      addWords(features, counts, bodyBase);
      return { ...features.listed(), titleIds, titleMarks: title.marks, sentences, emphases };
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
function emphasesOf(sentences: readonly RoleSentence[]): Float64Array {
  const emphases = new Float64Array(sentences.length);
  let place = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const zone = sentences[index]?.zone ?? 'company';
    if (zone === 'company') continue;
    emphases[index] = zoneEmphasis[zone] / (1 + place / sentencesToHalf);
    place += 1;
  }
  return emphases;
}

/** The share of the sentences, by their emphasis, that speak of each concept. */
function sharesOf(sentences: readonly RoleSentence[], emphases: Float64Array): Float64Array {
  const shares = new Float64Array(concepts.length);
  let total = shareSmoothing;
  for (let index = 0; index < sentences.length; index += 1) {
    const emphasis = emphases[index] ?? 0;
    total += emphasis;
    for (const concept of sentences[index]?.concepts ?? none) shares[concept] = (shares[concept] ?? 0) + emphasis;
  }
  for (let concept = 0; concept < shares.length; concept += 1) shares[concept] = (shares[concept] ?? 0) / total;
  return shares;
}

const none: readonly never[] = [];

/** Adds the square root of the share of each concept. */
function addShares(features: FeatureList, shares: Float64Array): void {
  for (let concept = 0; concept < shares.length; concept += 1) {
    const share = shares[concept] ?? 0;
    if (share !== 0) features.add(descriptionBase + concept, conceptScale * Math.sqrt(share));
  }
}

/** How often each known word stands in the description, and in the title as so many times. */
function countWords(titleCodes: readonly number[], sentences: readonly RoleSentence[], wordCount: number): Counts {
  const counts = new Counts(wordCount);
  for (const { zone, codes } of sentences) {
    if (zone !== 'company') for (const code of codes) counts.add(code);
  }
  for (const code of titleCodes) counts.add(code, titleTimes);
  return counts;
}

/** Adds the damped counts of known words, scaled to unit length. */
function addWords(features: FeatureList, counts: Counts, bodyBase: number): void {
  let squares = 0;
  for (const code of counts.counted) squares += damped(counts.of(code)) ** 2;
  const scale = wordScale / Math.sqrt(squares || 1);
  for (const code of counts.counted) features.add(bodyBase + code, scale * damped(counts.of(code)));
}

/** The damped values of small counts, which nearly all are. */
const dampedCounts = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));

function damped(count: number): number {
  return dampedCounts[count] ?? 1 + Math.log(count);
}
