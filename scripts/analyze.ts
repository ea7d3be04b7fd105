/**
 * The engine on the command line: one JSON object a posting on standard output, in input order.
 *
 *   npm run --silent analyze -- [--stats] --jsonl POSTINGS.jsonl
 *   npm run --silent analyze -- [--stats] FILE.html FILE.txt …
 *
 * Exit status: 0 all postings analysed, 1 some line or file failed (its line says why), 2 bad usage.
 */
import { basename, extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/analysis/analyse.ts';
import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { readHtmlPosting } from './html-posting.ts';
import { readText } from './input.ts';
import { messageOf, printJson } from './output.ts';
import { parsePostingLine } from './posting-line.ts';
import { readTextPosting } from './text-posting.ts';

const usage = 'Usage: npm run --silent analyze -- [--stats] [--jsonl POSTINGS.jsonl] [FILE.html FILE.txt …]';

interface Job {
  readonly id: string;
  /** Throws with a message for the user where the input is bad. */
  load(): AnalysisInput | Promise<AnalysisInput>;
}

function jobsOfJsonl(path: string): Job[] {
  return readText(path)
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
    const source = readText(path);
    if (source.trim() === '') throw new Error(`${path} is empty. Save the posting into it again.`);
    return isHtml(path) ? readHtmlPosting(source) : readTextPosting(source);
  };
  return { id: basename(path), load };
}

function isHtml(path: string): boolean {
  return /^\.x?html?$/i.test(extname(path));
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
      printJson({ id: job.id, ...analysis });
    } catch (error) {
      failed += 1;
      printJson({ id: job.id, error: messageOf(error) });
    }
  }
  if (stats) printStats(jobs.length - failed, milliseconds);
  return failed > 0 ? 1 : 0;
}

function printStats(postings: number, milliseconds: number): void {
  const rate = milliseconds > 0 ? Math.round((postings / milliseconds) * 1000) : 0;
  process.stderr.write(`${postings} postings in ${milliseconds.toFixed(0)} ms: ${rate} postings a second\n`);
}

/** Throws with a message for the user where the arguments name nothing to read, or a file of postings that cannot be read. */
function jobsOf(args: { readonly jsonl: readonly string[]; readonly files: readonly string[] }): Job[] {
  if (args.jsonl.length + args.files.length === 0) throw new Error('Name what to analyse.');
  const jobs = [...args.jsonl.flatMap(jobsOfJsonl), ...args.files.map(jobOfFile)];
  if (jobs.length === 0) process.stderr.write(`${args.jsonl.join(', ')}: no postings, not one line.\n`);
  return jobs;
}

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { jsonl: { type: 'string', multiple: true }, stats: { type: 'boolean' } },
    });
    return await run(jobsOf({ jsonl: values.jsonl ?? [], files: positionals }), values.stats ?? false);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n${usage}\n`);
    return 2;
  }
}

process.exitCode = await main();
