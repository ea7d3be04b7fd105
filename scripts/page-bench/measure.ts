import type { CDPSession } from 'playwright-core';
import type { Serve, Tab } from '../../tests/e2e/harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { dataPosting, llmPosting, searchPage, searchUrl } from '../../tests/e2e/pages/linkedin.ts';
import { emptyExtension } from './empty-extension.ts';
import { installProbe, type Probe, untilPainted } from './probe.ts';
import { traceExtension } from './trace.ts';

/** One visit in a fresh browser. Milliseconds; null where the page shows no panel. */
export interface Visit {
  /** Of the processor. */
  readonly script: number;
  readonly painted: number | null;
  readonly verdict: number | null;
  readonly longestTask: number;
  readonly shift: number;
  /** Kilobytes of JavaScript's heap once all is still, garbage taken out. */
  readonly heap: number;
}

/** A page without a posting; the same with an extension that does nothing; a page with a posting; the same where no extension is at work. */
export type Kind = 'feed' | 'empty' | 'posting' | 'unmatched';

const postingUrl = searchUrl(llmPosting);
const addresses: Readonly<Record<Kind, string>> = {
  feed: 'https://www.linkedin.com/feed/',
  empty: 'https://www.linkedin.com/feed/',
  posting: postingUrl,
  unmatched: postingUrl.replace('www.linkedin.com', 'www.example.org'),
};
const serve: Serve = ({ pathname }) => {
  if (pathname === '/jobs/search/') return searchPage(llmPosting, [llmPosting, dataPosting]);
  return pathname === '/feed/' ? { body: '<!doctype html><title>Feed</title><main><p>Nothing here.</p></main>' } : null;
};
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Visits a page with the extension's worker asleep.
 * @param slowDown how many times slower the page's processor is made
 */
export async function visit(kind: Kind, slowDown: number): Promise<Visit> {
  const isEmpty = kind === 'empty';
  const browser = await launchChromium({ serve, ...(isEmpty && { extension: emptyExtension() }) });
  try {
    // The welcome of a fresh install would stand in front of the page, and browsers hold hidden pages back.
    if (!isEmpty) await (await browser.extensionTab('options.html')).close();
    await rest(1500);
    const tab = await browser.openTab({ before: installProbe });
    const session = await sessionOf(browser);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await stopWorkers(session);
    const script = await traceExtension(browser.context, async () => {
      await tab.goto(addresses[kind]);
      await rest(1000 + 500 * slowDown);
    });
    const probe = await tab.inPage(() => (window as unknown as { __probe(): Probe }).__probe(), null);
    const heap = await heapOf(session);
    const verdict = kind !== 'posting' ? null : await moveAndTime(browser, tab, session);
    return {
      script,
      painted: probe.painted,
      verdict,
      longestTask: Math.max(0, ...probe.longTasks),
      shift: probe.shift,
      heap,
    };
  } finally {
    await browser.close();
  }
}

async function sessionOf({ context }: ChromiumUnderTest): Promise<CDPSession> {
  const page = context.pages().at(-1);
  if (!page) throw new Error('The tab has gone.');
  return context.newCDPSession(page);
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1000;
}

async function stopWorkers(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('ServiceWorker.disable');
}

/** Moves to another posting, and gives the milliseconds from its pane's coming up to its verdict's being painted. */
async function moveAndTime({ extensionId }: ChromiumUnderTest, tab: Tab, session: CDPSession): Promise<number> {
  const contextId = await worldOf(session, extensionId);
  const painted = session.send('Runtime.evaluate', {
    expression: `(${untilPainted})(${JSON.stringify(dataPosting.title)})`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  const paneAt = await tab.inPage((document, id) => {
    const { __move } = window as unknown as { __move: (id: string, steps: readonly unknown[]) => void };
    __move(id, [{ id, after: 0 }]);
    return new Promise<number>((resolve) => {
      const pane = document.querySelector('main') as Element;
      new MutationObserver(() => resolve(performance.now())).observe(pane, { childList: true });
    });
  }, dataPosting.id);
  return (await painted).result.value - paneAt;
}

/** The execution context of our page scripts. */
async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
