import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { generatePosting } from '../../../scripts/fuzz/generate.ts';

it('generates the same posting for the same seed, and other ones for others', () => {
  expect(generatePosting(7)).toEqual(generatePosting(7));
  const descriptions = new Set(Array.from({ length: 50 }, (_, seed) => generatePosting(seed).description));
  expect(descriptions.size).toBeGreaterThan(45);
});

it('analyses generated postings without throwing, and cites them word for word', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const input = generatePosting(seed);
    for (const { quote, start, end } of Object.values(analyse(input).sources)) {
      if (start >= 0) expect(input.description.slice(start, end)).toBe(quote);
    }
  }
});
