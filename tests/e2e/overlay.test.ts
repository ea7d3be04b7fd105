import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

describe.each(browserNames)('a posting in %s', (name) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launch(name, {
      serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    });
  });
  afterAll(() => browser?.close());

  it('opens a panel and leaves the page one bare element', async () => {
    const tab = await browser.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(tab)).toBeTruthy(), 5000);
    const added = await tab.inPage((document) => {
      const element = document.documentElement.lastElementChild;
      return { html: element?.outerHTML, root: element?.shadowRoot ?? null };
    }, null);
    expect(added).toEqual({ html: '<div></div>', root: null });
  });
});
