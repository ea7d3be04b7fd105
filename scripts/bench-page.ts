/**
 * Measures in Chromium what the extension costs a page, on the build in `.output`, as medians of fresh launches, with and without the extension by
 * turns: script time on a hiring site's page without and with a posting, the time until the panel is painted (the worker asleep),
 * and until the verdict on the next posting is painted. Run it on an idle machine.
 *
 *   npm run bench:page [-- RUNS [SLOW-DOWN …]]      10 runs unless told, at 1 and 4 times slower
 */
import { type Kind, type Visit, visit } from './page-bench/measure.ts';

type Visits = Readonly<Record<Kind, readonly Visit[]>>;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function line(name: string, values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return `  ${name.padEnd(48)} ${median(known).toFixed(1).padStart(7)}   (${least.toFixed(1)} to ${most.toFixed(1)})`;
}

async function visits(slowDown: number, runs: number): Promise<Visits> {
  const all: Record<Kind, Visit[]> = { feed: [], empty: [], posting: [], unmatched: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const kind of Object.keys(all) as Kind[]) all[kind].push(await visit(kind, slowDown));
  }
  return all;
}

function report({ feed, empty, posting, unmatched }: Visits): string[] {
  const of = (visits: readonly Visit[], what: keyof Visit) => visits.map((visit) => visit[what]);
  return [
    line('script time without a posting', of(feed, 'script')),
    line('  with an extension that does nothing', of(empty, 'script')),
    line('script time with a posting, cold', of(posting, 'script')),
    line('page committed to panel painted', of(posting, 'painted')),
    line('posting in the pane to its verdict painted', of(posting, 'verdict')),
    line('longest task of the page', of(posting, 'longestTask')),
    line('  without the extension', of(unmatched, 'longestTask')),
    line('layout shift (no unit)', of(posting, 'shift')),
    line('heap (KB)', of(posting, 'heap')),
    line('  without the extension', of(unmatched, 'heap')),
  ];
}

async function main(runs: number, slowDowns: readonly number[]): Promise<void> {
  for (const slowDown of slowDowns) {
    console.log(`Processor slowed ${slowDown} times; milliseconds, median of ${runs} (least to most)`);
    console.log(report(await visits(slowDown, runs)).join('\n'));
  }
}

const [runs = 10, ...slowDowns] = process.argv.slice(2).map(Number);
await main(runs, slowDowns.length > 0 ? slowDowns : [1, 4]);
