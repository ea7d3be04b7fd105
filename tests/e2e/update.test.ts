import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';
import { recordTraces, type Traces } from './pages/recorder.ts';

let browser: ChromiumUnderTest;

beforeAll(async () => {
  browser = await launchChromium({
    serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
  });
});
afterAll(() => browser?.close());

it('asks once for a reload when the extension is updated under an open page, and then stops', async () => {
  const errors: string[] = [];
  browser.context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  browser.context.on('weberror', (error) => errors.push(error.error().message));
  const tab = await browser.openTab({ before: recordTraces });
  await tab.goto(linkedinUrl(llmPosting));
  await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);

  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await vi.waitFor(async () => expect(await panelText(tab)).toContain('Reload this tab'), 5000);

  await clickInPanel(tab, 'Close');
  expect(await panelText(tab)).toBeNull();
  await tab.inPage(() => history.pushState({}, '', '/jobs/view/4200000009/'), null);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await panelText(tab)).toBeNull();
  const traces = await tab.inPage(() => (window as unknown as { __traces(): Traces }).__traces(), null);
  expect(traces.changes).toEqual(['added <div></div> to HTML', 'removed <div></div> from HTML']);
  expect(errors).toEqual([]);
});
