/**
 * Measures in Chromium what the extension costs a page, on the build in `.output`, as medians of fresh launches:
 * script time on a hiring site's page without and with a posting, the time until the panel is painted (the worker asleep),
 * and until the verdict on the next posting is painted. Run it on an idle machine.
 *
 *   npm run bench:page [-- RUNS]      5 runs unless told
 */
import { type Visit, visit } from './page-bench/measure.ts';

const slowDowns = [1, 4];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function line(name: string, values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return `  ${name.padEnd(44)} ${median(known).toFixed(1).padStart(7)}   (${least.toFixed(1)} to ${most.toFixed(1)})`;
}

async function visits(page: 'feed' | 'posting', slowDown: number, runs: number): Promise<Visit[]> {
  const all: Visit[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await visit(page, slowDown));
  return all;
}

async function main(runs: number): Promise<void> {
  for (const slowDown of slowDowns) {
    const feed = await visits('feed', slowDown, runs);
    const posting = await visits('posting', slowDown, runs);
    console.log(`Processor slowed ${slowDown} times; milliseconds, median of ${runs} (least to most)`);
    console.log(
      line(
        'script time without a posting',
        feed.map(({ script }) => script),
      ),
    );
    console.log(
      line(
        'script time with a posting, cold',
        posting.map(({ script }) => script),
      ),
    );
    console.log(
      line(
        'page committed to panel painted',
        posting.map(({ painted }) => painted),
      ),
    );
    console.log(
      line(
        'posting in the pane to its verdict painted',
        posting.map(({ verdict }) => verdict),
      ),
    );
    console.log(
      line(
        'longest task of the page',
        posting.map(({ longestTask }) => longestTask),
      ),
    );
    console.log(
      line(
        'layout shift (no unit)',
        posting.map(({ shift }) => shift),
      ),
    );
  }
}

await main(Number(process.argv[2] ?? 5));
