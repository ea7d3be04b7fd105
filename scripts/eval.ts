/**
 * Scores the engine against labelled postings, by the measures of the referee (`../shared/tools/score.py`).
 *
 *   npm run eval -- --gold LABELS.jsonl --postings POSTINGS.jsonl [--losses 10] [--facets tests/data/role-labels.jsonl]
 *
 * `--facets` adds how often orientation, focus, duties, company type, flags, signals and the four questions are right.
 * The track model has learnt from the dev postings, so their track figures are fitted ones here; `npm run train -- --check` prints
 * the cross-validated figures.
 */
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import type { Analysis, AnalysisInput } from '../lib/analysis/analysis.ts';
import { answerFacets, type FacetAnswer, type FacetLabel, facetFigures } from './scoring/facets.ts';
import { type Given, type Label, type Loss, score, trackPairs } from './scoring/score.ts';
import { calibrationTable, scoreTracks } from './scoring/tracks.ts';
import { readJsonl } from './training/corpus.ts';

const usage =
  'Usage: npm run eval -- --gold LABELS.jsonl --postings POSTINGS.jsonl [--losses 10] [--facets ROLE-LABELS.jsonl]';

interface PostingRow extends AnalysisInput {
  readonly id: string;
}

function main(): number {
  const { gold, postings, losses, facets } = parseArgs({
    options: {
      gold: { type: 'string' },
      postings: { type: 'string' },
      losses: { type: 'string', default: '10' },
      facets: { type: 'string' },
    },
  }).values;
  if (gold === undefined || postings === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const labels = readJsonl<Label>(gold);
  const given = new Map<string, Analysis & Given>(
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
    ...(facets === undefined ? [] : facetLines(answerFacets(readJsonl<FacetLabel>(facets), given), Number(losses))),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function figureLine(name: string, value: number): string {
  return `${name.padEnd(28)} ${Number.isInteger(value) && value > 1 ? value : value.toFixed(3)}`;
}

/** The facets' figures, and the first wrong answers of each. */
function facetLines(answers: readonly FacetAnswer[], losses: number): string[] {
  return [...facetFigures(answers)].flatMap(([facet, share]) => [
    '',
    figureLine(`facets.${facet}`, share),
    ...answers
      .filter((answer) => answer.facet === facet && !answer.isRight)
      .slice(0, losses)
      .map(({ id, gold, given }) => `     ${id}: ${JSON.stringify(gold)} read as ${JSON.stringify(given)}`),
  ]);
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
