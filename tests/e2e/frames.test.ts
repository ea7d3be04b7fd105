import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

describe.each(browserNames)('a posting in a frame of the same site, in %s', (name) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launch(name, {
      serve({ pathname }) {
        if (pathname === '/preload/') return linkedinPage(llmPosting);
        if (!pathname.startsWith('/jobs/view/')) return null;
        return {
          body: '<!doctype html><title>LinkedIn</title><main></main><iframe src="/preload/?_bprMode=vanilla"></iframe>',
        };
      },
    });
  });
  afterAll(() => browser?.close());

  it('is read from the page around it, once', async () => {
    const tab = await browser.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 8000);
    const inFrame = await tab.inPage(
      (document) =>
        document.querySelector('iframe')?.contentDocument?.documentElement.querySelectorAll(':scope > div').length,
      null,
    );
    expect(inFrame).toBe(0);
  });
});
