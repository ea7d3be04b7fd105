/**
 * Learns the track model from labelled postings and writes it as data.
 *
 *   npm run train -- [--corpus ../shared/corpus] [--seeds 2] [--check]
 *
 * Prints the cross-validated figures (an employer's postings stay together). `--check` writes nothing. The same corpus gives the same
 * file, bit for bit.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unpackModel } from '../lib/analysis/track/model.ts';
import { readCorpus } from './training/corpus.ts';
import { crossValidate } from './training/cross-validate.ts';
import { calibrate, printTrackFigures } from './training/figures.ts';
import { learn } from './training/learn.ts';
import { modelSource } from './training/model-source.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    seeds: { type: 'string', default: '2' },
    check: { type: 'boolean', default: false },
  },
});
const examples = readCorpus(values.corpus);
const seeds = Number(values.seeds);
const judged = crossValidate(examples, 10, seeds);
const calibration = calibrate(judged);
printTrackFigures(judged, seeds);
if (!values.check) {
  const model = { ...learn(examples), calibration };
  unpackModel(model);
  writeFileSync(new URL('../lib/analysis/track/weights.ts', import.meta.url), modelSource(model));
}
