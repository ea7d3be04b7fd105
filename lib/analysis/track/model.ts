import { type FeatureReader, type FeatureValues, featureReader } from './features.ts';
import { unpaired } from './paired-weights.ts';
import { StoredWeights } from './stored-weights.ts';

/** A trained model as it is stored: every weight a character, row by row (one row a feature, one character a track). */
export interface StoredModel {
  /** Stems of the title's words, separated by a space. */
  readonly titleWords: string;
  /** Stems of words of title and description, separated by a space. */
  readonly bodyWords: string;
  /** Log-odds of each track before anything is read, in the order of `trackIds`. */
  readonly bias: readonly number[];
  /** Value of one step of a weight. */
  readonly step: number;
  readonly weights: string;
  /** The pairs that `weights` is written with (`unpaired`); empty for none. */
  readonly pairs: string;
  /** Logistic calibration of the winner's probability: [slope, intercept] over its log-odds. */
  readonly calibration: readonly [number, number];
}

/** A linear model over features: the score of track k is `bias[k] + Σ value(f) · weight(f, k)`. */
export interface TrackModel {
  readonly features: FeatureReader;
  readonly bias: readonly number[];
  readonly calibration: readonly [number, number];
  /** One row a feature, one weight a track. */
  readonly weights: StoredWeights;
}

/** Makes a model ready for reading. Takes some milliseconds, for the vocabulary. */
export function unpackModel(stored: StoredModel): TrackModel {
  return {
    features: featureReader({ titleWords: stored.titleWords.split(' '), bodyWords: stored.bodyWords.split(' ') }),
    bias: stored.bias,
    calibration: stored.calibration,
    weights: new StoredWeights(unpaired(stored.weights, stored.pairs), stored.step, stored.bias.length),
  };
}

/** Probability of each track, in the order of `trackIds`, given the values of features. */
export function probabilities(model: TrackModel, { ids, values }: FeatureValues): readonly number[] {
  const { weights } = model;
  const scores = Float64Array.from(model.bias);
  for (let index = 0; index < ids.length; index += 1) {
    const value = values[index] ?? 0;
    const row = weights.row(ids[index] ?? 0);
    for (let track = 0; track < scores.length; track += 1) {
      scores[track] = (scores[track] ?? 0) + value * (weights.values[row + track] ?? 0);
    }
  }
  return softmax([...scores]);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Calibrated probability that a careful reader would accept a track that the model gives the probability `likelihood`. */
export function confidenceOf(likelihood: number, [slope, intercept]: readonly [number, number]): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, likelihood));
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + intercept)));
}
