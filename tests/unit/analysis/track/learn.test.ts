import { expect, it } from 'vitest';
import { confidenceOf, probabilities, unpackModel } from '../../../../lib/analysis/track/model.ts';
import { encodeWeight } from '../../../../lib/analysis/track/stored-weights.ts';
import { trackIds } from '../../../../lib/taxonomy/track-ids.ts';
import { typicalExamples } from '../../../../scripts/training/corpus.ts';
import { foldsOf } from '../../../../scripts/training/folds.ts';
import { learn } from '../../../../scripts/training/learn.ts';

const few = typicalExamples().filter((_, index) => index % 9 === 0);

it('learns the same model twice, bit for bit', () => {
  expect(JSON.stringify(learn(few))).toBe(JSON.stringify(learn(few)));
}, 30_000);

it('keeps the postings of an employer in one fold, and the folds even', () => {
  const examples = few.map((example, index) => ({ ...example, group: `employer ${index % 7}` }));
  const folds = foldsOf(examples, 3, 1);
  for (const [index, { group }] of examples.entries()) {
    expect(folds[index]).toBe(folds[examples.findIndex((example) => example.group === group)]);
  }
  const sizes = [0, 1, 2].map((fold) => folds.filter((given) => given === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(Math.ceil(few.length / 7));
});

it('reads back the weights that were written', () => {
  const steps = [-40, -1, 0, 1, 40];
  const row = trackIds.map((_, track) => encodeWeight(steps[track] ?? 0)).join('');
  const bias = trackIds.map(() => 0);
  const model = unpackModel({
    titleWords: '',
    bodyWords: '',
    bias,
    step: 0.5,
    weights: row,
    pairs: '',
    calibration: [1, 0],
  });
  const first = model.weights.row(0);
  expect([...model.weights.values.slice(first, first + steps.length)]).toEqual(steps.map((step) => step * 0.5));
  const given = probabilities(model, { ids: Int32Array.of(0), values: Float64Array.of(1) });
  expect(given.indexOf(Math.max(...given))).toBe(4);
});

it('is surer of a likelier track', () => {
  expect(confidenceOf(0.9, [0.8, 0.5])).toBeGreaterThan(confidenceOf(0.5, [0.8, 0.5]));
});
