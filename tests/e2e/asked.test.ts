import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import type { Serve, Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

const sentence = 'You build Python services for our archive and measure what they cost. ';
/** A posting's page in a shape that no reader knows, with too little in it to be found. */
const strangeUrl = 'https://www.linkedin.com/jobs/view/4200000077/';
const strangePage = `<!doctype html><title>LinkedIn</title><main><div id="text">${sentence.repeat(6)}</div></main>`;

const serve: Serve = (url) => {
  if (url.href === strangeUrl) return { body: strangePage };
  if (url.pathname.startsWith('/jobs/view/')) return linkedinPage(llmPosting);
  return url.pathname === '/feed/' ? { body: '<!doctype html><title>Feed</title><p>Nothing.</p>' } : null;
};

let browser: ChromiumUnderTest;

beforeAll(async () => {
  browser = await launchChromium({ serve });
});
afterAll(() => browser?.close());

function shows(tab: Tab, text: string) {
  return vi.waitFor(async () => expect(await panelText(tab)).toContain(text), 12_000);
}

/** Hands the worker the event that the browser sends for a shortcut or a menu item, which no page can press. */
async function ask(kind: 'commands' | 'contextMenus'): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(async (kind) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const events = chrome as unknown as Record<string, Record<string, { dispatch(...given: unknown[]): void }>>;
    if (kind === 'commands') events.commands?.onCommand?.dispatch('show-panel', tab);
    else events.contextMenus?.onClicked?.dispatch({ menuItemId: 'show-panel' }, tab);
  }, kind);
}

it.each(['commands', 'contextMenus'] as const)('brings back a panel that was closed, by %s', async (kind) => {
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await shows(tab, llmPosting.title);
  await clickInPanel(tab, 'Close');
  expect(await panelText(tab)).toBeNull();
  await ask(kind);
  await shows(tab, llmPosting.title);
  await tab.close();
});

it('takes what the user has selected where the page cannot be read', async () => {
  const tab = await browser.openTab();
  await tab.goto(strangeUrl);
  await shows(tab, 'cannot be read');
  await tab.inPage(
    (document) => document.getSelection()?.selectAllChildren(document.querySelector('#text') as Node),
    null,
  );
  await ask('contextMenus');
  await shows(tab, 'Python');
  expect(await panelText(tab)).toContain('Not readable on this page');
  await tab.close();
});

it('shows the panel again on the way back to a page', async () => {
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await shows(tab, llmPosting.title);
  await tab.goto('https://www.linkedin.com/feed/');
  expect(await panelText(tab)).toBeNull();
  await tab.back();
  await shows(tab, llmPosting.title);
  await tab.close();
});

it('reads a posting in a tab behind the one in front', async () => {
  const behind = await browser.openTab();
  const front = await browser.openTab();
  await front.goto('https://www.linkedin.com/feed/');
  await behind.goto(linkedinUrl(llmPosting));
  await shows(behind, llmPosting.title);
  await behind.close();
  await front.close();
});
