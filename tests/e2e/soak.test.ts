import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import type { BrowserUnderTest, Serve, Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { endlessSearchPage, endlessTitle } from './pages/endless-search.ts';

const firstId = 4_200_000_000;
const address = `https://www.linkedin.com/jobs/search/?currentJobId=${firstId}`;
const serve: Serve = (url) => (url.pathname === '/jobs/search/' ? endlessSearchPage(`${firstId}`) : null);

/** Builds that settle in 20 milliseconds, where `npm run soak` has made them; a run of all tests takes the usual ones and fewer moves. */
const builds = process.env.SOAK_BUILDS;
/** Multiples of three, so that a posting of the same kind is shown before and after. */
const moves = builds === undefined ? 210 : 1002;
const warmUp = 30;
/** Bytes, as issue 4 asks. */
const mostGrowth = 200_000;
/**
 * Leaves the machine code of functions that ran often out of the count: V8 makes it bit by bit, and over the first thousand moves it adds some 600 KB
 * to the heap (all that grows there: heap snapshots, November 2026). How much is V8's affair, and it hides what we might keep.
 */
const withoutCompilers = ['--no-sparkplug', '--no-maglev', '--no-turbofan'];
const firefoxMoves = 102;
const realMoves = 21;

let browser: BrowserUnderTest | undefined;
afterEach(() => browser?.close());

interface Page {
  __move(id: string, steps: readonly unknown[]): void;
}

function shows(tab: Tab, title: string) {
  return vi.waitFor(async () => expect(await panelText(tab)).toContain(title), 5000);
}

/** The id after so many moves; every move shows a posting that was never shown before. */
function idAfter(move: number): string {
  return `${firstId + move}`;
}

/**
 * Moves so often on from a posting, each time with another posting's pane coming up in between; waits for the right verdict after every
 * `checkEvery` moves, and after the last.
 */
async function moveAbout(tab: Tab, count: number, { from = 0, checkEvery = 10 } = {}): Promise<void> {
  for (let step = 1; step <= count; step += 1) {
    const id = idAfter(from + step);
    const steps = [
      { id: idAfter(from + step + 5000), after: 5 },
      { id, after: 15 },
    ];
    await tab.inPage((_document, [id, steps]) => (window as unknown as Page).__move(id, steps), [id, steps] as const);
    if (step % checkEvery === 0 || step === count) await shows(tab, endlessTitle(id));
  }
}

function hosts(tab: Tab): Promise<number> {
  return tab.inPage(({ documentElement }) => documentElement.querySelectorAll(':scope > div').length, null);
}

async function openSearch(opened: BrowserUnderTest): Promise<Tab> {
  browser = opened;
  const tab = await opened.openTab();
  await tab.goto(address);
  await shows(tab, endlessTitle(idAfter(0)));
  return tab;
}

it(`grows by nothing over ${moves} moves in Chromium, and shows the right posting all along`, {
  timeout: 600_000,
}, async () => {
  const chromium = await launchChromium({
    serve,
    engineOptions: withoutCompilers,
    ...(builds && { extension: join(builds, 'chrome-mv3') }),
  });
  const tab = await openSearch(chromium);
  await moveAbout(tab, warmUp);
  let heap = Number.NaN;
  const before = await usage(chromium);
  await moveAbout(tab, moves, { from: warmUp });
  // What was drawn last is let go of a moment later; a leak of even one node a move would stay.
  await vi.waitFor(
    async () => {
      const after = await usage(chromium);
      expect(after.nodes - before.nodes).toBeLessThan(50);
      expect(after.listeners - before.listeners).toBeLessThan(10);
      heap = after.heap - before.heap;
      expect(heap).toBeLessThan(mostGrowth);
    },
    { timeout: 15_000, interval: 500 },
  );
  console.log(`Heap grown by ${heap} bytes over ${moves} moves.`);
  expect(await hosts(tab)).toBe(1);
});

it.skipIf(builds === undefined)(
  `shows the right posting over ${firefoxMoves} moves in Firefox`,
  { timeout: 300_000 },
  async () => {
    const tab = await openSearch(await launchFirefox({ serve, extension: join(builds ?? '', 'firefox-mv3') }));
    await moveAbout(tab, firefoxMoves);
    expect(await hosts(tab)).toBe(1);
  },
);

it.skipIf(builds === undefined)(
  `shows each of ${realMoves} postings at the real settle time`,
  { timeout: 300_000 },
  async () => {
    const tab = await openSearch(await launchChromium({ serve }));
    await moveAbout(tab, realMoves, { checkEvery: 1 });
    expect(await hosts(tab)).toBe(1);
  },
);

/** DOM nodes, listeners and bytes of JavaScript's heap of the search page, page scripts included, after collecting garbage. */
async function usage({ context }: ChromiumUnderTest) {
  // The welcome page may have opened before it or after it.
  const page = context.pages().find((page) => page.url().includes('/jobs/search/'));
  if (!page) throw new Error('The tab is gone.');
  const session = await context.newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}
