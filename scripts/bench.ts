/**
 * Measures the engine's speed, in one run on one core, on postings written from the typical ones of `scripts/training`.
 *
 *   npm run bench
 *
 * The percentiles and the first call are wall-clock times, the rest processor time, which other programs on the machine disturb less.
 * The "bare scan" reads every character of the same text once.
 */
import { performance } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';
import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { typicalText } from './bench/typical-text.ts';

const postingSize = 5_000;
const rounds = 400;
const batches = 4;
const largest = 1_000_000;
const sizes = [largest / 1000, largest / 100, largest / 10, largest];

const started = performance.now();
const { analyse } = await import('../lib/analysis/analyse.ts');
const postings = Array.from({ length: 15 }, (_, index) => typicalText(index, postingSize));
const loaded = performance.now();
analyse(inputOf(postings[0] ?? ''));
const firstCall = performance.now() - loaded;

const analyseText = (text: string) => analyse(inputOf(text));
// The engine's hot paths are compiled for good after some thousand postings.
processorTime(analyseText, 5 * rounds);
const ours = processorTime(analyseText);
const times = wallTimes(analyseText);

print('postings of 5 KB a second', (1000 / ours).toFixed(0));
print('ms a posting, p50', quantile(times, 0.5).toFixed(3));
print('ms a posting, p95', quantile(times, 0.95).toFixed(3));
print('times a bare scan of the same text', (ours / processorTime(scanCharacters)).toFixed(1));
const { tokenizers } = await import('./bench/tokenizers.ts');
for (const [name, tokenize] of Object.entries(tokenizers)) {
  const theirs = processorTime(tokenize);
  print(`ms for ${name} to tokenise it`, `${theirs.toFixed(3)} (${(theirs / ours).toFixed(1)} times ours)`);
}
for (const size of sizes) {
  const text = typicalText(0, size);
  const taken = processorTime(() => analyseText(text), Math.max(1, largest / 4 / size));
  print(`ms for ${size / 1000} KB`, `${taken.toFixed(1)} (${((taken / size) * 1000).toFixed(3)} a KB)`);
}
print('ms to load the engine', (loaded - started).toFixed(1));
print('ms of the first call', firstCall.toFixed(1));
const { compare } = await import('../lib/match/compare.ts');
const { learnNext } = await import('../lib/match/career/learn-next.ts');
const { samplePosting, sampleProfile } = await import('./bench/match-sample.ts');
const known = sampleProfile(500);
const read = analyseText(postings[0] ?? '');
const asked = samplePosting(read, 60, 0);
const compareOnce = () => compare(asked, known, { year: 2026, location: 'Leeds, UK' });
processorTime(compareOnce, 2000);
print('ms to compare 60 requirements, 500 skills', processorTime(compareOnce).toFixed(3));
const saved = Array.from({ length: 500 }, (_, number) => samplePosting(read, 20, number));
const learnOnce = () => learnNext(sampleProfile(40), saved, 2026);
learnOnce();
print('ms for what to learn next, 500 saved', processorTime(learnOnce, 5).toFixed(1));
const { tableSizes } = await import('./bench/tables.ts');
for (const { name, raw, gzip } of tableSizes()) print(`bytes of ${name}, raw and gzip`, `${raw} ${gzip}`);

function inputOf(description: string): AnalysisInput {
  return { title: 'Senior Engineer', description, company: 'Example' };
}

/** Milliseconds of processor time a posting: the least of several batches, because other programs slow whole batches down. */
function processorTime(work: (text: string) => unknown, count = rounds): number {
  const size = Math.ceil(count / batches);
  let least = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < batches; batch += 1) {
    const before = cpuUsage();
    for (let round = 0; round < size; round += 1) work(postings[round % postings.length] ?? '');
    const { user, system } = cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / size);
  }
  return least;
}

/** Milliseconds of each of the postings, by the clock. */
function wallTimes(work: (text: string) => unknown): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    work(postings[round % postings.length] ?? '');
    return performance.now() - start;
  });
}

function scanCharacters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(44)} ${value}\n`);
}
