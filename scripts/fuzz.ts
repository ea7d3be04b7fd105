/**
 * Feeds the engine generated postings, as bad as pages and pastes can be: none may make it throw, give an answer that breaks its own
 * schema, cite what the posting does not hold, or take longer than 50 ms of processor time, which other programs disturb less than the clock's.
 *
 *   npm run fuzz                            100,000 cases
 *   npm run fuzz -- --cases N --seed S      others, or fewer
 *   npm run fuzz -- --cases 1 --seed S      one case again: a case's seed is the first one's plus its place
 *
 * Exit status: 0 all cases hold, 1 some failed (each with its seed on standard error), 2 bad usage.
 */
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import { type Analysis, type AnalysisInput, analysisSchema } from '../lib/analysis/analysis.ts';
import { generatePosting } from './fuzz/generate.ts';
import { messageOf } from './output.ts';

const usage = 'Usage: npm run fuzz -- [--cases N] [--seed S]';
const mostMilliseconds = 50;
/** The compiler and the collector of memory slow a case down by chance; one that is slow each time is slow. */
const repeats = 4;
const mostReported = 20;

interface Result {
  readonly seed: number;
  readonly length: number;
  readonly milliseconds: number;
  /** What went wrong; null where nothing did. */
  readonly failure: string | null;
}

function runCase(seed: number): Result {
  const input = generatePosting(seed);
  const length = input.description.length;
  try {
    const { analysis, milliseconds } = timed(input);
    const failure = failureOf(input, analysis) ?? (milliseconds > mostMilliseconds ? 'too slow' : null);
    return { seed, length, milliseconds, failure };
  } catch (error) {
    return { seed, length, milliseconds: 0, failure: messageOf(error) };
  }
}

/** The fewest milliseconds of up to `repeats` runs; one is enough where it is quick. */
function timed(input: AnalysisInput): { readonly analysis: Analysis; readonly milliseconds: number } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let analysis = null;
  for (let run = 0; run < repeats && milliseconds > mostMilliseconds / 5; run += 1) {
    const before = cpuUsage();
    analysis = analyse(input);
    const { user, system } = cpuUsage(before);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { analysis: analysis ?? analyse(input), milliseconds };
}

function failureOf({ description }: AnalysisInput, analysis: Analysis): string | null {
  const parsed = analysisSchema.safeParse(analysis);
  if (!parsed.success) return `against the schema: ${parsed.error.issues[0]?.path.join('.')}`;
  const cited = [...Object.values(analysis.sources), ...(analysis.track?.evidence ?? [])];
  const isFalse = cited.some(({ quote, start, end }) => start >= 0 && description.slice(start, end) !== quote);
  return isFalse ? 'cites what the posting does not hold' : null;
}

function run(cases: number, firstSeed: number): number {
  const times: number[] = [];
  let slowest: Result | null = null;
  let failures = 0;
  for (let place = 0; place < cases; place += 1) {
    const result = runCase(firstSeed + place);
    times.push(result.milliseconds);
    if (slowest === null || result.milliseconds > slowest.milliseconds) slowest = result;
    if (result.failure === null) continue;
    failures += 1;
    if (failures <= mostReported) process.stderr.write(`${describe(result)}: ${result.failure}\n`);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`${cases} cases from seed ${firstSeed}: ${failures} failed; median ${median.toFixed(2)} ms`);
  if (slowest) console.log(`slowest: ${describe(slowest)}`);
  return failures > 0 ? 1 : 0;
}

function describe({ seed, length, milliseconds }: Result): string {
  return `seed ${seed}, ${length} characters, ${milliseconds.toFixed(1)} ms`;
}

function wholeNumber(printed: string): number {
  if (!/^\d{1,9}$/.test(printed)) throw new Error(`"${printed}" is no whole number.`);
  return Number(printed);
}

function main(): number {
  try {
    const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
    return run(wholeNumber(values.cases ?? '100000'), wholeNumber(values.seed ?? '1'));
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n${usage}\n`);
    return 2;
  }
}

process.exitCode = main();
