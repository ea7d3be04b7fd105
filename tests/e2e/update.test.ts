import { afterEach, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import type { BrowserUnderTest, Serve, Tab } from './harness/browser-under-test.ts';
import { launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';
import { recordTraces, type Traces } from './pages/recorder.ts';

const serve: Serve = (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null);
let browser: BrowserUnderTest | undefined;

/** Longer than the background waits after an update. */
const renewMilliseconds = 4000;

afterEach(() => browser?.close());

/** Runs in the page. */
const rootsOf = (document: Document) => document.querySelectorAll('html > div').length;

function showsPosting(tab: Tab) {
  return vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 6000);
}

it('asks once for a reload when the extension is updated under an open page in Chromium, and then stops', async () => {
  const chromium = await launchChromium({ serve });
  browser = chromium;
  const errors: string[] = [];
  chromium.context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  chromium.context.on('weberror', (error) => errors.push(error.error().message));
  const tab = await chromium.openTab({ before: recordTraces });
  await tab.goto(linkedinUrl(llmPosting));
  await showsPosting(tab);

  await chromium.update();
  await vi.waitFor(async () => expect(await panelText(tab)).toContain('Reload this tab'), 5000);

  await new Promise((resolve) => setTimeout(resolve, renewMilliseconds));
  expect(await tab.inPage(rootsOf, null)).toBe(1);

  await clickInPanel(tab, 'Close');
  expect(await panelText(tab)).toBeNull();
  await tab.inPage(() => history.pushState({}, '', '/jobs/view/4200000009/'), null);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await panelText(tab)).toBeNull();
  const traces = await tab.inPage(() => (window as unknown as { __traces(): Traces }).__traces(), null);
  expect(traces.changes).toEqual(['added <div></div> to HTML', 'removed <div></div> from HTML']);
  expect(errors).toEqual([]);
});

it('reads a tab that showed no panel when the extension was updated under it in Chromium', async () => {
  const chromium = await launchChromium({
    serve: (url) => serve(url) ?? (url.pathname === '/feed/' ? { body: '<main>Nothing to read yet</main>' } : null),
  });
  browser = chromium;
  const feed = await chromium.openTab();
  await feed.goto('https://www.linkedin.com/feed/');

  await chromium.update();
  await new Promise((resolve) => setTimeout(resolve, renewMilliseconds));
  await feed.inPage(
    (document, { url, html }) => {
      history.pushState({}, '', new URL(url).pathname);
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    },
    { url: linkedinUrl(llmPosting), html: linkedinPage(llmPosting).body },
  );
  await showsPosting(feed);
  expect(await feed.inPage(rootsOf, null)).toBe(1);
});

it('leaves no dead panel behind in Firefox, and reads tabs that were open before it came', async () => {
  const firefox = await launchFirefox({ serve });
  browser = firefox;
  const tab = await firefox.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await showsPosting(tab);

  await firefox.uninstall();
  await vi.waitFor(async () => expect(await panelText(tab)).toBeNull(), 8000);

  await tab.goto(linkedinUrl(llmPosting));
  expect(await panelText(tab)).toBeNull();
  await firefox.install();
  await showsPosting(tab);
});
