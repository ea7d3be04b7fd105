import {
  type FeatureReader,
  featureReader,
  titleWordBase,
  type Vocabulary,
} from '../../lib/analysis/track/features.ts';
import type { StoredModel } from '../../lib/analysis/track/model.ts';
import { stem } from '../../lib/analysis/track/stem.ts';
import { encodeWeight } from '../../lib/analysis/track/stored-weights.ts';
import { trackIds } from '../../lib/taxonomy/track-ids.ts';
import { type Example, typicalExamples } from './corpus.ts';
import { type Fit, fitLogistic, type Matrix, matrixOf } from './fit.ts';

/** Share of a label's weight that goes to the tracks a careful reader could also defend. */
const alternativeShare = 0.3;
const penalty = 3;
/**
 * How far the tracks' frequencies are taken back from the bias: a shrunken linear model gives common tracks too often.
 * 0.3 is best in cross-validation, and all from 0.2 to 0.5 are better than none.
 */
const priorCorrection = 0.3;
/** One step of a stored weight, in log-odds per unit of a feature's value. Steps of 0.1 cost one verdict in a hundred in cross-validation; finer ones pack worse. */
const weightStep = 0.06;
/** How many groups must use a word before it may be learnt from, and how many words are kept. */
const titleWords = { groups: 2, kept: 150 };
const bodyWords = { groups: 6, kept: 760 };

/**
 * Learns a model from labelled postings and the typical ones: fits on all candidate words, keeps those that say most, and fits again.
 */
export function learn(labelled: readonly Example[]): Omit<StoredModel, 'calibration'> {
  const examples = [...labelled, ...typicalExamples()];
  const candidates = candidateVocabulary(examples);
  const rough = fitTo(examples, candidates, 80);
  const kept = prune(candidates, rough);
  const { fitted, scales } = fitTo(examples, kept, 200);
  let weights = '';
  for (const [index, weight] of fitted.weights.entries()) {
    const scale = scales[Math.floor(index / trackIds.length)] ?? 0;
    weights += encodeWeight((weight * scale) / weightStep);
  }
  return {
    titleWords: kept.titleWords.join(' '),
    bodyWords: kept.bodyWords.join(' '),
    bias: correctedBias(fitted.bias, labelled),
    step: weightStep,
    weights,
    pairs: '',
  };
}

function correctedBias(bias: Float64Array, labelled: readonly Example[]): number[] {
  return trackIds.map((id, track) => {
    const share = (labelled.filter((example) => example.track === id).length + 1) / (labelled.length + trackIds.length);
    return Math.round(((bias[track] ?? 0) - priorCorrection * Math.log(share)) * 1000) / 1000;
  });
}

/** The tracks' shares in an example's label, in the order of `trackIds`. */
export function targetOf({ track, alternatives }: Example): number[] {
  const others = alternatives.length > 0 ? alternativeShare : 0;
  return trackIds.map((id) => {
    if (id === track) return 1 - others;
    return alternatives.includes(id) ? others / alternatives.length : 0;
  });
}

interface Fitted {
  readonly reader: FeatureReader;
  readonly fitted: Fit;
  /** How freely each feature's weight may grow; multiply by it to get the weight of the unscaled value. */
  readonly scales: Float64Array;
  /** Root of the sum of each feature's squared values, scaled: how much it moves the examples per unit of weight. */
  readonly strengths: Float64Array;
}

function fitTo(examples: readonly Example[], vocabulary: Vocabulary, steps: number): Fitted {
  const reader = featureReader(vocabulary);
  const rows = examples.map(({ document }) => reader.read(document));
  const uses = new Float64Array(reader.size);
  for (const row of rows) for (const id of row.ids) uses[id] = (uses[id] ?? 0) + 1;
  const firstWord = titleWordBase + vocabulary.titleWords.length;
  const scales = uses.map((count, id) => (id < firstWord ? 1 : Math.log(examples.length / Math.max(1, count))));
  const targets = Float64Array.from(examples.flatMap(targetOf));
  const matrix = matrixOf(rows, scales);
  return { reader, fitted: fitLogistic(matrix, targets, penalty, steps), scales, strengths: strengthsOf(matrix) };
}

function strengthsOf({ ids, values, width }: Matrix): Float64Array {
  const squares = new Float64Array(width);
  for (const [at, id] of ids.entries()) squares[id] = (squares[id] ?? 0) + (values[at] ?? 0) ** 2;
  return squares.map(Math.sqrt);
}

/** Stems that enough groups use, sorted. */
function candidateVocabulary(examples: readonly Example[]): Vocabulary {
  const titles = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  for (const { document, group } of examples) {
    for (const word of document.titleTokens.words) {
      note(titles, stem(word), group);
      note(bodies, stem(word), group);
    }
    for (const word of new Set(document.tokens.words)) note(bodies, stem(word), group);
  }
  return {
    titleWords: usedBy(titles, titleWords.groups),
    bodyWords: usedBy(bodies, bodyWords.groups).filter((word) => !/^\d+$/.test(word)),
  };
}

function note(groupsOf: Map<string, Set<string>>, key: string, group: string): void {
  const groups = groupsOf.get(key) ?? new Set();
  groupsOf.set(key, groups.add(group));
}

function usedBy(groupsOf: ReadonlyMap<string, ReadonlySet<string>>, least: number): string[] {
  return [...groupsOf]
    .filter(([, groups]) => groups.size >= least)
    .map(([key]) => key)
    .sort();
}

/** The words whose weights move postings most. */
function prune(vocabulary: Vocabulary, { fitted, strengths }: Fitted): Vocabulary {
  const importance = (id: number) => {
    let squares = 0;
    for (let track = 0; track < trackIds.length; track += 1) {
      squares += (fitted.weights[id * trackIds.length + track] ?? 0) ** 2;
    }
    return Math.sqrt(squares) * (strengths[id] ?? 0);
  };
  const firstWord = titleWordBase + vocabulary.titleWords.length;
  return {
    titleWords: best(vocabulary.titleWords, titleWords.kept, (index) => importance(titleWordBase + index)),
    bodyWords: best(vocabulary.bodyWords, bodyWords.kept, (index) => importance(firstWord + index)),
  };
}

function best(words: readonly string[], count: number, importance: (index: number) => number): string[] {
  return words
    .map((word, index) => ({ word, importance: importance(index) }))
    .sort((a, b) => b.importance - a.importance || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word)
    .sort();
}
