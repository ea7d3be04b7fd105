import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames, type Tab } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

describe.each(browserNames)('a page that works against the panel, in %s', (name) => {
  let browser: BrowserUnderTest;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(name, {
      serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    });
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    tab = await browser.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
  });
  afterEach(() => tab.close());

  it('cannot press its buttons', async () => {
    await tab.inPanel((root) => {
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    }, null);
    const text = await panelText(tab);
    expect(text).toContain(llmPosting.title);
    expect(text).toContain('Save Applied');
    await clickInPanel(tab, 'Close');
    await vi.waitFor(async () => expect(await panelText(tab)).toBeNull(), 2000);
  });

  it('gets it back when it removes it, but not for ever', async () => {
    const removed = await tab.inPage(async ({ documentElement }) => {
      let count = 0;
      const removals = new MutationObserver(() => {
        const panel = documentElement.querySelector(':scope > div');
        if (!panel) return;
        panel.remove();
        count += 1;
      });
      documentElement.querySelector(':scope > div')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const cameBack = documentElement.querySelector(':scope > div') !== null;
      removals.observe(documentElement, { childList: true });
      documentElement.querySelector(':scope > div')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { cameBack, count };
    }, null);
    expect(removed.cameBack).toBe(true);
    expect(removed.count).toBeLessThan(12);
  });

  it('hears neither keys nor clicks from it where they bubble', async () => {
    await tab.inPage((document) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const kind of ['click', 'pointerdown', 'keydown']) document.addEventListener(kind, () => heard.push(kind));
    }, null);
    await clickInPanel(tab, 'Why this track');
    await tab.press('a', 'j');
    expect(await tab.inPage(() => (window as unknown as { heard: string[] }).heard, null)).toEqual([]);
  });

  it('cannot hide it with its own styles', async () => {
    await tab.inPage((document) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html > div, div { display: none; opacity: 0.1; position: static; z-index: 0 }');
      document.adoptedStyleSheets = [sheet];
    }, null);
    const shown = await tab.inPage(({ documentElement }) => {
      const { display, opacity, position } = getComputedStyle(documentElement.querySelector(':scope > div') as Element);
      return { display, opacity, position };
    }, null);
    expect(shown).toEqual({ display: 'block', opacity: '1', position: 'fixed' });
  });
});
