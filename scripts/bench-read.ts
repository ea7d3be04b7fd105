/**
 * Measures in Chromium how long the reader takes for saved pages: each is opened without its scripts and without network, and read in place.
 *
 *   npm run bench:read -- INDEX.jsonl [READS]   a line holds `file` (relative to INDEX) and `url`; 10 reads unless told
 *
 * Prints for each page, slowest first, its elements, the first read, and median and least of the reads after it, in milliseconds.
 * Run it on an idle machine.
 */
import { dirname, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { programOf } from '../tests/e2e/harness/browser-under-test.ts';
import { readText } from './input.ts';
import { root } from './tools.ts';

interface Measured {
  readonly file: string;
  readonly elements: number;
  readonly first: number;
  readonly median: number;
  readonly least: number;
}

/** The reader as one script that leaves `readPage` in the page's window. */
async function readerSource(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: resolve(root, 'lib/sites/index.ts'), formats: ['iife'], name: 'reader' } },
  });
  const [output] = built as Rollup.RollupOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error('The reader cannot be bundled.');
  return chunk.code;
}

/** Reads one page several times in a fresh context. @returns how many elements it has, and the milliseconds of each read */
async function measure(browser: Browser, source: string, html: string, url: string, reads: number) {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    return await page.evaluate(
      ({ source, url, reads }) => {
        const reader = new Function(`${source}; return reader;`)() as typeof import('../lib/sites/index.ts');
        const times = Array.from({ length: reads }, () => {
          const start = performance.now();
          reader.readPage(document, new URL(url));
          return performance.now() - start;
        });
        return { elements: document.getElementsByTagName('*').length, times };
      },
      { source, url, reads },
    );
  } finally {
    await context.close();
  }
}

async function run(index: string, reads: number): Promise<void> {
  const source = await readerSource();
  const browser = await chromium.launch({ executablePath: programOf('chromium'), args: ['--no-sandbox'] });
  try {
    const measured: Measured[] = [];
    for (const line of readText(index)
      .split('\n')
      .filter((line) => line.trim() !== '')) {
      const { file, url } = JSON.parse(line) as { file: string; url?: string | null };
      const html = readText(resolve(dirname(index), file));
      const { elements, times } = await measure(browser, source, html, url ?? 'https://saved.invalid/', reads);
      measured.push({ file, elements, ...summary(times) });
    }
    for (const page of measured.toSorted((a, b) => b.median - a.median)) console.log(row(page));
  } finally {
    await browser.close();
  }
}

function summary([first = Number.NaN, ...more]: readonly number[]) {
  const sorted = more.toSorted((a, b) => a - b);
  return { first, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least: sorted[0] ?? Number.NaN };
}

function row({ file, elements, first, median, least }: Measured): string {
  const figures = [`first ${first.toFixed(1)}`, `median ${median.toFixed(1)}`, `least ${least.toFixed(1)}`];
  return `${file.padEnd(28)} ${String(elements).padStart(7)} elements, milliseconds: ${figures.join(', ')}`;
}

const [index, reads = '10'] = process.argv.slice(2);
if (index === undefined || !/^[1-9]\d*$/.test(reads)) {
  process.stderr.write('Usage: npm run bench:read -- INDEX.jsonl [READS]\n');
  process.exitCode = 2;
} else await run(index, Number(reads));
