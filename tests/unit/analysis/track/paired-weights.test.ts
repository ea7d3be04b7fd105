import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpaired } from '../../../../lib/analysis/track/paired-weights.ts';
import { storedModel } from '../../../../lib/analysis/track/weights.ts';
import { trackIds } from '../../../../lib/taxonomy/track-ids.ts';
import { paired } from '../../../../scripts/training/pair-weights.ts';

const weights = fc
  .array(fc.constantFrom(...'PPPPOOONNQRMSLabz01'), { minLength: 0, maxLength: 2000 })
  .map((characters) => characters.join(''));

it('gives back every weight as it was learnt', () => {
  fc.assert(
    fc.property(weights, (plain) => {
      const stored = paired(plain);
      expect(unpaired(stored.weights, stored.pairs)).toBe(plain);
    }),
  );
});

it('writes often repeated neighbours in fewer characters', () => {
  const plain = 'PQPPOPNR'.repeat(500);
  expect(paired(plain).weights.length).toBeLessThan(plain.length / 2);
});

it('ships a model with a weight for every track in each row', () => {
  expect(unpaired(storedModel.weights, storedModel.pairs).length % trackIds.length).toBe(0);
});
