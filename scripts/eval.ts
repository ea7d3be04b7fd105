/**
 * Scores the engine against labelled postings, by the measures of the referee (`../shared/tools/score.py`).
 *
 *   npm run eval -- --gold LABELS.jsonl --postings POSTINGS.jsonl [--losses 10]
 *
 * The track model has learnt from the dev postings, so their track figures are fitted ones here; `npm run train -- --check` prints
 * the cross-validated figures.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { type Given, type Label, type Loss, score, trackPairs } from './scoring/score.ts';
import { calibrationTable, scoreTracks } from './scoring/tracks.ts';
import { readJsonl } from './training/corpus.ts';

const usage = 'Usage: npm run eval -- --gold LABELS.jsonl --postings POSTINGS.jsonl [--losses 10]';

interface PostingRow extends AnalysisInput {
  readonly id: string;
}

function main(): number {
  const { gold, postings, losses } = parseArgs({
    options: {
      gold: { type: 'string' },
      postings: { type: 'string' },
      losses: { type: 'string', default: '10' },
    },
  }).values;
  if (gold === undefined || postings === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const labels = readJsonl<Label>(gold);
  const given = new Map<string, Given>(
    readJsonl<PostingRow>(postings).map((posting) => [posting.id, { ...analyse(posting) }]),
  );
  const result = score(labels, given);
  const pairs = trackPairs(labels, given);
  const { f1, confusions } = scoreTracks(pairs);
  const lines = [
    ...[...result.figures].map(([name, value]) => figureLine(name, value)),
    '',
    ...[...f1].map(([track, value]) => figureLine(`track.F1 ${track}`, value)),
    '',
    `track.confusions  ${confusions.join(', ')}`,
    '',
    ...calibrationTable(pairs),
    '',
    ...commonLosses(result.losses, Number(losses)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function figureLine(name: string, value: number): string {
  return `${name.padEnd(28)} ${Number.isInteger(value) && value > 1 ? value : value.toFixed(3)}`;
}

/** The commonest confusions of the single-valued fields. */
function commonLosses(losses: readonly Loss[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const { field, gold, given } of losses) {
    const key = `${field}: ${JSON.stringify(gold)} read as ${JSON.stringify(given)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([key, times]) => `${String(times).padStart(4)} × ${key}`);
}

process.exitCode = main();
