import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import type { BrowserUnderTest, Serve, Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { dataPosting, llmPosting, searchPage, searchUrl, visionPosting } from './pages/linkedin.ts';

const postings = [llmPosting, dataPosting, visionPosting];
const serve: Serve = (url) => (url.pathname === '/jobs/search/' ? searchPage(llmPosting, postings) : null);

/** Builds that settle in 20 milliseconds, where `npm run soak` has made them; a run of all tests takes the usual ones and fewer moves. */
const builds = process.env.SOAK_BUILDS;
/** Multiples of the number of postings, so that the same one is shown before and after. */
const moves = builds === undefined ? 210 : 1002;
/** Until the engine's code is compiled for good: this makes most of the first half megabyte. */
const warmUp = builds === undefined ? 30 : 300;
/** Bytes. Measured after that: 0.6 MB over 1,002 moves, less with each hundred; a verdict kept after each move would be many times this. */
const mostGrowth = 1_000_000;
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

/** Moves so often, each time with another posting's pane coming up in between; waits for the right verdict after every `checkEvery` moves. */
async function moveAbout(tab: Tab, count: number, checkEvery = 10): Promise<void> {
  for (let step = 1; step <= count; step += 1) {
    const { id, title } = postings[step % postings.length] ?? llmPosting;
    const late = postings[(step + 1) % postings.length] ?? llmPosting;
    const steps = [
      { id: late.id, after: 5 },
      { id, after: 15 },
    ];
    await tab.inPage((_document, [id, steps]) => (window as unknown as Page).__move(id, steps), [id, steps] as const);
    if (step % checkEvery === 0) await shows(tab, title);
  }
}

function hosts(tab: Tab): Promise<number> {
  return tab.inPage(({ documentElement }) => documentElement.querySelectorAll(':scope > div').length, null);
}

async function openSearch(opened: BrowserUnderTest): Promise<Tab> {
  browser = opened;
  const tab = await opened.openTab();
  await tab.goto(searchUrl(llmPosting));
  await shows(tab, llmPosting.title);
  return tab;
}

it(`grows by nothing over ${moves} moves in Chromium, and shows the right posting all along`, {
  timeout: 600_000,
}, async () => {
  const chromium = await launchChromium({ serve, ...(builds && { extension: join(builds, 'chrome-mv3') }) });
  const tab = await openSearch(chromium);
  await moveAbout(tab, warmUp);
  let heap = Number.NaN;
  const before = await usage(chromium);
  await moveAbout(tab, moves);
  await shows(tab, llmPosting.title);
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
    await moveAbout(tab, realMoves, 1);
    expect(await hosts(tab)).toBe(1);
  },
);

/** DOM nodes, listeners and bytes of JavaScript's heap of the tab in front, page scripts included, after collecting garbage. */
async function usage({ context }: ChromiumUnderTest) {
  const [page] = context.pages().slice(-1);
  if (!page) throw new Error('The tab is gone.');
  const session = await context.newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}
