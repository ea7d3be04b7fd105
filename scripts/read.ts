/**
 * The reader on the command line: what Rolescope reads of a saved page, as JSON on standard output.
 *
 *   npm run --silent read -- PAGE.html --url URL [--explain]   one page, one JSON object; with what was tried and what met
 *   npm run --silent read -- --pages INDEX.jsonl   many; a line in holds `file` (relative to INDEX) and `url`, a line out repeats `file`
 *
 * A page without a posting gives `{"status":"none","reason":…}`. Exit status: 0 in both cases, 2 on bad usage.
 */
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explainPage } from '../lib/sites/explain.ts';
import { readText } from './input.ts';
import { messageOf, printJson } from './output.ts';
import { openSavedPage, readSavedPage } from './saved-page.ts';

const usage = 'Usage: npm run --silent read -- (PAGE.html --url URL [--explain] | --pages INDEX.jsonl)';

function readOne(path: string, address: string, explain: boolean): void {
  if (!URL.canParse(address))
    throw new Error(`${address} is not an address. Give the page's own, as in --url https://…`);
  printJson(readHtml(readText(path), address, explain));
}

function readMany(index: string): void {
  const lines = readText(index).split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '') printJson(readLine(line, at + 1, dirname(index)));
  }
}

function readLine(line: string, number: number, folder: string): object {
  try {
    const { file, url } = JSON.parse(line) as { file?: unknown; url?: unknown };
    if (typeof file !== 'string') return { line: number, status: 'none', reason: `Line ${number} names no "file".` };
    return { file, ...readFile(resolve(folder, file), typeof url === 'string' ? url : '') };
  } catch {
    return { line: number, status: 'none', reason: `Line ${number} is not a JSON object.` };
  }
}

function readFile(path: string, address: string): object {
  try {
    return readHtml(readText(path), address, false);
  } catch (error) {
    return { status: 'none', reason: messageOf(error) };
  }
}

function readHtml(html: string, address: string, explain: boolean): object {
  const page = openSavedPage(html, address);
  return { ...readSavedPage(page), ...(explain && { explanation: explainPage(page.document, page.url) }) };
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, pages: { type: 'string' }, explain: { type: 'boolean' } },
  });
  const { pages, url, explain } = values;
  const [page, ...more] = positionals;
  if (pages !== undefined && page === undefined && url === undefined && explain === undefined) readMany(pages);
  else if (pages === undefined && page !== undefined && more.length === 0 && url !== undefined) {
    readOne(page, url, explain ?? false);
  } else throw new Error('Give one page and its address, or an index of pages.');
}

try {
  run();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n${usage}\n`);
  process.exitCode = 2;
}
