import type { StoredModel } from '../../lib/analysis/track/model.ts';
import { paired } from './pair-weights.ts';

/** The TypeScript source of a stored model whose weights are written one by one. */
export function modelSource(model: StoredModel): string {
  const { weights, pairs } = paired(model.weights);
  const lines = [
    '// biome-ignore-all format: generated, one field a line',
    '/** Learnt by `npm run train` from labelled postings; do not edit. Words and weights only, no text of a posting. */',
    "import type { StoredModel } from './model.ts';",
    '',
    'export const storedModel: StoredModel = {',
    `  titleWords: '${model.titleWords}',`,
    `  bodyWords: '${model.bodyWords}',`,
    `  bias: [${model.bias.join(', ')}],`,
    `  step: ${model.step},`,
    `  weights: '${weights}',`,
    `  pairs: '${pairs}',`,
    `  calibration: [${model.calibration.join(', ')}],`,
    '};',
    '',
  ];
  return lines.join('\n');
}
