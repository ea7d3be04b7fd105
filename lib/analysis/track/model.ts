import { type FeatureReader, featureReader } from './features.ts';

/** A trained model as it is stored: every weight a character, row by row (one row a feature, one character a track). */
export interface StoredModel {
  /** Title n-grams, separated by `|`. */
  readonly titleGrams: string;
  /** Stems of words, separated by a space. */
  readonly bodyWords: string;
  /** Log-odds of each track before anything is read, in the order of `trackIds`. */
  readonly bias: readonly number[];
  /** Value of one step of a weight. */
  readonly step: number;
  readonly weights: string;
  /** Logistic calibration of the winner's probability: [slope, intercept] over its log-odds. */
  readonly calibration: readonly [number, number];
}

/** A linear model over features: the score of track k is `bias[k] + Σ value(f) · weight(f, k)`. */
export interface TrackModel {
  readonly features: FeatureReader;
  readonly bias: readonly number[];
  readonly calibration: readonly [number, number];
  /** Weights, row by row: feature `id` speaks for track `k` with `weights[id * trackIds.length + k]`. */
  readonly weights: Float32Array;
}

/**
 * Characters that stand for weights, the middle one for zero: printable ASCII without quotes and backslash.
 */
export const weightAlphabet = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !`'"\`\\$`.includes(character))
  .join('');
const zero = (weightAlphabet.length - 1) / 2;

/** Writes a weight, given in steps, as a character; weights beyond the alphabet's ends are cut off there. */
export function encodeWeight(steps: number): string {
  const index = Math.min(weightAlphabet.length - 1, Math.max(0, Math.round(steps) + zero));
  return weightAlphabet.charAt(index);
}

/** Unpacks a stored model. Takes some milliseconds. */
export function unpackModel(stored: StoredModel): TrackModel {
  const titleGrams = stored.titleGrams.split('|');
  const bodyWords = stored.bodyWords.split(' ');
  const steps = new Int8Array(128);
  for (let index = 0; index < weightAlphabet.length; index += 1) steps[weightAlphabet.charCodeAt(index)] = index - zero;
  const weights = new Float32Array(stored.weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    weights[index] = (steps[stored.weights.charCodeAt(index)] ?? 0) * stored.step;
  }
  return {
    features: featureReader({ titleGrams, bodyWords }),
    bias: stored.bias,
    calibration: stored.calibration,
    weights,
  };
}

/** Probability of each track, in the order of `trackIds`, given the values of features. */
export function probabilities(model: TrackModel, values: ReadonlyMap<number, number>): number[] {
  const { weights } = model;
  const scores = Float64Array.from(model.bias);
  for (const [id, value] of values) {
    const row = id * scores.length;
    for (let track = 0; track < scores.length; track += 1) {
      scores[track] = (scores[track] ?? 0) + value * (weights[row + track] ?? 0);
    }
  }
  return softmax(scores);
}

function softmax(scores: Float64Array): number[] {
  const highest = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Calibrated probability that a careful reader would accept a track that the model gives the probability `likelihood`. */
export function confidenceOf(likelihood: number, [slope, intercept]: readonly [number, number]): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, likelihood));
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + intercept)));
}
