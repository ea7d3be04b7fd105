import { probabilities, unpackModel } from '../../lib/analysis/track/model.ts';
import type { Example } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { learn } from './learn.ts';

/** An example with the probabilities that a model gave it which never saw its employer. */
export interface Judged {
  readonly example: Example;
  /** In the order of `trackIds`, averaged over the seeds. */
  readonly probabilities: readonly number[];
}

/** Judges every example by models learnt from the other folds' groups, once a seed. */
export function crossValidate(examples: readonly Example[], foldCount: number, seeds: number): Judged[] {
  const sums = examples.map((): number[] => []);
  for (let seed = 0; seed < seeds; seed += 1) {
    const folds = foldsOf(examples, foldCount, seed);
    for (let fold = 0; fold < foldCount; fold += 1) {
      const stored = learn(examples.filter((_, index) => folds[index] !== fold));
      const model = unpackModel({ ...stored, calibration: [1, 0] });
      for (const [index, { document }] of examples.entries()) {
        if (folds[index] !== fold) continue;
        const given = probabilities(model, model.features.read(document).values);
        sums[index] = given.map((probability, track) => (sums[index]?.[track] ?? 0) + probability / seeds);
      }
    }
  }
  return examples.map((example, index) => ({ example, probabilities: sums[index] ?? [] }));
}
