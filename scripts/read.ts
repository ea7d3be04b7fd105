/**
 * The reader on the command line: what Rolescope reads of a saved page, as JSON on standard output.
 *
 *   npm run --silent read -- PAGE.html --url URL [--explain]   one page, one JSON object; with what was tried and what met
 *   npm run --silent read -- --pages INDEX.jsonl   many; a line in holds `file` (relative to INDEX) and `url`, a line out repeats `file`
 *
 * A page without a posting gives `{"status":"none","reason":…}`. Exit status: 0 in both cases, 2 on bad usage.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainPage } from '../lib/sites/explain.ts';
import { openSavedPage, readSavedPage } from './saved-page.ts';

const usage = 'Usage: npm run --silent read -- (PAGE.html --url URL [--explain] | --pages INDEX.jsonl)';

/** Bad usage: its message is for the person at the command line. */
class UsageError extends Error {}

function readOne(path: string, address: string, explain: boolean): void {
  if (!URL.canParse(address))
    throw new UsageError(`${address} is not an address. Give the page's own, as in --url https://…`);
  const page = openSavedPage(contentOf(path), address);
  print({ ...readSavedPage(page), ...(explain && { explanation: explainPage(page.document, page.url) }) });
}

function readMany(index: string): void {
  const lines = contentOf(index).split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '') print(readLine(line, at + 1, dirname(index)));
  }
}

function readLine(line: string, number: number, folder: string): object {
  try {
    const { file, url } = JSON.parse(line) as { file?: unknown; url?: unknown };
    if (typeof file !== 'string') return { line: number, status: 'none', reason: `Line ${number} names no "file".` };
    return { file, ...tryReading(join(folder, file), typeof url === 'string' ? url : '') };
  } catch {
    return { line: number, status: 'none', reason: `Line ${number} is not a JSON object.` };
  }
}

function tryReading(path: string, address: string): object {
  try {
    return readSavedPage(openSavedPage(readFileSync(path, 'utf8'), address));
  } catch (error) {
    return { status: 'none', reason: error instanceof Error ? error.message : String(error) };
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, pages: { type: 'string' }, explain: { type: 'boolean' } },
  });
  const [page, ...more] = positionals;
  if (values.pages !== undefined && page === undefined && values.url === undefined) readMany(values.pages);
  else if (values.pages === undefined && page !== undefined && more.length === 0 && values.url !== undefined) {
    readOne(page, values.url, values.explain ?? false);
  } else throw new UsageError('Give one page and its address, or an index of pages.');
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
  process.exitCode = 2;
}
