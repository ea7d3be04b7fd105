/**
 * The engine on the command line: one JSON object a posting on standard output, in input order.
 *
 *   npm run --silent analyze -- --jsonl POSTINGS.jsonl
 *   npm run --silent analyze -- [--stats] FILE.html FILE.txt …
 *
 * Exit status: 0 all postings analysed, 1 some line or file failed (its line says why), 2 bad usage.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { readHtmlPosting } from './html-posting.ts';
import { parsePostingLine } from './posting-line.ts';

const usage = 'Usage: npm run --silent analyze -- [--stats] (--jsonl POSTINGS.jsonl | FILE.html FILE.txt …)';

interface Job {
  readonly id: string;
  /** Throws with a message for the user where the input is bad. */
  load(): AnalysisInput | Promise<AnalysisInput>;
}

function jobsOfJsonl(path: string): Job[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = parsePostingLine(line, number);
      return { id: parsed.id, load: () => parsed.posting() };
    });
}

function jobOfFile(path: string): Job {
  const load = () => {
    const source = readFileSync(path, 'utf8');
    const isHtml = /^\.x?html?$/i.test(extname(path));
    return isHtml ? readHtmlPosting(source) : { title: '', description: source };
  };
  return { id: basename(path), load };
}

async function run(jobs: readonly Job[], stats: boolean): Promise<number> {
  let failed = 0;
  let milliseconds = 0;
  for (const job of jobs) {
    try {
      const input = await job.load();
      const start = performance.now();
      const analysis = analyse(input);
      milliseconds += performance.now() - start;
      print({ id: job.id, ...analysis });
    } catch (error) {
      failed += 1;
      print({ id: job.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  if (stats) printStats(jobs.length - failed, milliseconds);
  return failed > 0 ? 1 : 0;
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function printStats(postings: number, milliseconds: number): void {
  const rate = milliseconds > 0 ? Math.round((postings / milliseconds) * 1000) : 0;
  process.stderr.write(`${postings} postings in ${milliseconds.toFixed(0)} ms: ${rate} postings a second\n`);
}

async function main(): Promise<number> {
  let options: { values: { jsonl?: string; stats?: boolean }; positionals: string[] };
  try {
    options = parseArgs({ allowPositionals: true, options: { jsonl: { type: 'string' }, stats: { type: 'boolean' } } });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
    return 2;
  }
  const { jsonl, stats = false } = options.values;
  if ((jsonl === undefined) === (options.positionals.length === 0)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  let jobs: Job[];
  try {
    jobs = jsonl === undefined ? options.positionals.map(jobOfFile) : jobsOfJsonl(jsonl);
  } catch (error) {
    process.stderr.write(`Cannot read ${jsonl}: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  return run(jobs, stats);
}

process.exitCode = await main();
