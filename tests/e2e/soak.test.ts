import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { dataPosting, llmPosting, searchPage, searchUrl, visionPosting } from './pages/linkedin.ts';

const postings = [llmPosting, dataPosting, visionPosting];
/** A multiple of the number of postings, so that the same one is shown before and after. */
const moves = 210;
let browser: ChromiumUnderTest;

beforeAll(async () => {
  browser = await launchChromium({
    serve: (url) => (url.pathname === '/jobs/search/' ? searchPage(llmPosting, postings) : null),
  });
});
afterAll(() => browser?.close());

it(`grows by nothing over ${moves} moves, and shows the right posting all along`, async () => {
  const tab = await browser.openTab();
  await tab.goto(searchUrl(llmPosting));
  const shows = (title: string) => vi.waitFor(async () => expect(await panelText(tab)).toContain(title), 5000);
  await shows(llmPosting.title);

  async function move(count: number) {
    for (let step = 1; step <= count; step += 1) {
      const { id, title } = postings[step % postings.length] ?? llmPosting;
      const late = postings[(step + 1) % postings.length] ?? llmPosting;
      const steps = [
        { id: late.id, after: 5 },
        { id, after: 15 },
      ];
      await tab.inPage((_document, [id, steps]) => (window as unknown as Page).__move(id, steps), [id, steps] as const);
      if (step % 10 === 0) await shows(title);
    }
  }

  await move(30);
  const before = await countNodes();
  await move(moves);
  // What was drawn last is let go of a moment later; a leak of even one node a move would stay.
  await vi.waitFor(
    async () => {
      const after = await countNodes();
      expect(after.nodes - before.nodes).toBeLessThan(50);
      expect(after.listeners - before.listeners).toBeLessThan(10);
    },
    { timeout: 5000, interval: 250 },
  );

  async function countNodes() {
    const [page] = browser.context.pages().slice(-1);
    if (!page) throw new Error('The tab is gone.');
    const session = await browser.context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    await session.detach();
    return { nodes, listeners: jsEventListeners };
  }
});

interface Page {
  __move(id: string, steps: readonly unknown[]): void;
}
