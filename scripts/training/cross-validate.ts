import { probabilities, unpackModel } from '../../lib/analysis/track/model.ts';
import type { Example } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { learn } from './learn.ts';

/** An example with the probabilities that a model gave it which never saw its employer. */
export interface Judged {
  readonly example: Example;
  /** In the order of `trackIds`. */
  readonly probabilities: readonly number[];
  /** Verdicts of one spread that share a fold come from one model; those of its other folds from models that saw other employers. */
  readonly spread: number;
  readonly fold: number;
}

/** Judges every example by a model learnt from the other folds' groups: once a seed, each spreading the groups over the folds anew. */
export function crossValidate(examples: readonly Example[], foldCount: number, seeds: number): Judged[] {
  return Array.from({ length: seeds }, (_, seed) =>
    judgeByFolds(examples, foldsOf(examples, foldCount, seed), seed),
  ).flat();
}

function judgeByFolds(examples: readonly Example[], folds: readonly number[], spread: number): Judged[] {
  return [...new Set(folds)].flatMap((fold) => {
    const stored = learn(examples.filter((_, index) => folds[index] !== fold));
    const model = unpackModel({ ...stored, calibration: [1, 0] });
    return examples
      .filter((_, index) => folds[index] === fold)
      .map((example) => ({
        example,
        probabilities: probabilities(model, model.features.read(example.document)),
        spread,
        fold,
      }));
  });
}
