import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';
import { recordTraces, type Traces } from './pages/recorder.ts';

describe.each(browserNames)('a posting in %s', (name) => {
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    browser = await launch(name, {
      serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    });
  });
  afterAll(() => browser?.close());

  it('opens a panel with the track, and leaves the page one bare element', async () => {
    const tab = await browser.openTab({ before: recordTraces });
    await tab.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain('LLM'), 5000);

    const traces = await tab.inPage(() => (window as unknown as { __traces(): Traces }).__traces(), null);
    expect(traces).toEqual({
      changes: ['added <div></div> to HTML'],
      messages: [],
      events: [],
      violations: [],
      globals: [],
    });
    const element = await tab.inPage(({ documentElement }) => {
      const added = documentElement.lastElementChild;
      return { html: added?.outerHTML, root: added?.shadowRoot ?? null };
    }, null);
    expect(element).toEqual({ html: '<div></div>', root: null });
    expect(await tab.inPage(({ documentElement }) => documentElement.outerHTML, null)).not.toMatch(
      /extension:|rolescope/i,
    );
    await tab.close();
  });

  it('lets no request leave the extension', () => {
    const others = browser.requests().filter(({ url }) => !url.endsWith('/favicon.ico'));
    expect(others).toEqual([{ url: linkedinUrl(llmPosting), fromExtension: false }]);
  });
});
