import type { FeatureValues } from '../../lib/analysis/track/features.ts';
import { trackIds } from '../../lib/taxonomy/track-ids.ts';

const classes = trackIds.length;

/** Features of examples in compressed rows: example i has `ids[starts[i] … starts[i + 1])` with their `values`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  /** Number of features. */
  readonly width: number;
}

/** A fitted multinomial logistic regression. */
export interface Fit {
  /** Row by row: one row a feature, one column a track. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Packs rows of features; `scales` multiplies every value of a feature. */
export function matrixOf(rows: readonly FeatureValues[], scales: Float64Array): Matrix {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.ids.length;
  const ids = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(ids.length);
  let at = 0;
  for (const row of rows) {
    for (const [index, id] of row.ids.entries()) {
      ids[at] = id;
      values[at] = (row.values[index] ?? 0) * (scales[id] ?? 0);
      at += 1;
    }
  }
  return { starts, ids, values, width: scales.length };
}

/**
 * Fits by Nesterov's accelerated gradient from zero: deterministic, no random start.
 * @param targets probabilities of the tracks, one row of 15 an example
 * @param penalty of the squared weights (half of it per unit)
 */
export function fitLogistic(matrix: Matrix, targets: Float64Array, penalty: number, steps = 200): Fit {
  const size = matrix.width * classes;
  const rate = 1 / (0.5 * largestEigenvalue(matrix) + penalty);
  const biasRate = 2 / (matrix.starts.length - 1);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  let bias = startBias(targets);
  let biasAhead = Float64Array.from(bias);
  let momentum = 1;
  for (let step = 0; step < steps; step += 1) {
    const { gradient, biasGradient } = gradientOf(matrix, targets, ahead, biasAhead, penalty);
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const inertia = (momentum - 1) / nextMomentum;
    momentum = nextMomentum;
    [weights, ahead] = advance(weights, ahead, gradient, rate, inertia);
    [bias, biasAhead] = advance(bias, biasAhead, biasGradient, biasRate, inertia);
  }
  return { weights, bias };
}

/** Scores of example `row`, one a track. */
export function scoresOf(matrix: Matrix, { weights, bias }: Fit, row: number): Float64Array {
  const scores = Float64Array.from(bias);
  for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at += 1) {
    const value = matrix.values[at] ?? 0;
    const base = (matrix.ids[at] ?? 0) * classes;
    for (let track = 0; track < classes; track += 1) {
      scores[track] = (scores[track] ?? 0) + value * (weights[base + track] ?? 0);
    }
  }
  return scores;
}

function startBias(targets: Float64Array): Float64Array {
  const bias = new Float64Array(classes).fill(1e-3);
  const examples = targets.length / classes;
  for (const [index, target] of targets.entries()) {
    bias[index % classes] = (bias[index % classes] ?? 0) + target / examples;
  }
  return bias.map(Math.log);
}

function advance(
  current: Float64Array,
  ahead: Float64Array,
  gradient: Float64Array,
  rate: number,
  inertia: number,
): [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>] {
  const next = new Float64Array(current.length);
  const nextAhead = new Float64Array(current.length);
  for (let index = 0; index < next.length; index += 1) {
    const value = (ahead[index] ?? 0) - rate * (gradient[index] ?? 0);
    next[index] = value;
    nextAhead[index] = value + inertia * (value - (current[index] ?? 0));
  }
  return [next, nextAhead];
}

function gradientOf(
  matrix: Matrix,
  targets: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
  penalty: number,
): { gradient: Float64Array; biasGradient: Float64Array } {
  const gradient = weights.map((weight) => weight * penalty);
  const biasGradient = new Float64Array(classes);
  for (let row = 0; row < matrix.starts.length - 1; row += 1) {
    const errors = normalise(scoresOf(matrix, { weights, bias }, row));
    for (let track = 0; track < classes; track += 1) {
      errors[track] = (errors[track] ?? 0) - (targets[row * classes + track] ?? 0);
      biasGradient[track] = (biasGradient[track] ?? 0) + (errors[track] ?? 0);
    }
    addOuter(gradient, matrix, row, errors);
  }
  return { gradient, biasGradient };
}

function addOuter(gradient: Float64Array, matrix: Matrix, row: number, errors: Float64Array): void {
  for (let at = matrix.starts[row] ?? 0; at < (matrix.starts[row + 1] ?? 0); at += 1) {
    const value = matrix.values[at] ?? 0;
    const base = (matrix.ids[at] ?? 0) * classes;
    for (let track = 0; track < classes; track += 1) {
      gradient[base + track] = (gradient[base + track] ?? 0) + value * (errors[track] ?? 0);
    }
  }
}

/** Turns scores into probabilities, in place. */
export function normalise(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  let total = 0;
  for (let track = 0; track < scores.length; track += 1) {
    scores[track] = Math.exp((scores[track] ?? 0) - highest);
    total += scores[track] ?? 0;
  }
  return scores.map((power) => power / total);
}

/** Largest eigenvalue of XᵀX, by power iteration, rounded up a little. */
function largestEigenvalue(matrix: Matrix): number {
  let vector = new Float64Array(matrix.width).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round += 1) {
    const product = new Float64Array(matrix.width);
    for (let row = 0; row < matrix.starts.length - 1; row += 1) {
      const [from, to] = [matrix.starts[row] ?? 0, matrix.starts[row + 1] ?? 0];
      let dot = 0;
      for (let at = from; at < to; at += 1) dot += (matrix.values[at] ?? 0) * (vector[matrix.ids[at] ?? 0] ?? 0);
      for (let at = from; at < to; at += 1) {
        const id = matrix.ids[at] ?? 0;
        product[id] = (product[id] ?? 0) + dot * (matrix.values[at] ?? 0);
      }
    }
    length = Math.sqrt(product.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector = product.map((value) => value / length);
  }
  return length * 1.05;
}
