import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clickInPanel, clickOnPage, panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames, type Tab } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

/** Runs in the page: words that are marked there. Must not refer to anything outside itself. */
function markedWords(): string[] {
  return [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String));
}

describe.each(browserNames)('marks in the posting in %s', (name) => {
  let browser: BrowserUnderTest;
  let posting: Tab;

  beforeAll(async () => {
    browser = await launch(name, {
      serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    });
    posting = await browser.openTab();
    await posting.goto(linkedinUrl(llmPosting));
    const popup = await browser.openExtensionPage('popup.html');
    await vi.waitFor(() => clickOnPage(popup, 'My skills'), 5000);
    await vi.waitFor(() => clickOnPage(popup, 'Add a skill'), 5000);
    await popup.press(...'python', 'Enter');
    await vi.waitFor(async () => expect(await panelText(posting)).toMatch(/1 of \d must-haves/), 5000);
  });
  afterAll(() => browser?.close());

  it('are off until they are asked for', async () => {
    expect(await posting.inPage(markedWords, null)).toEqual([]);
  });

  it('stand on the words that count, and change no node', async () => {
    const before = await posting.inPage(({ body }) => body.outerHTML, null);
    await clickInPanel(posting, 'Menu');
    await clickInPanel(posting, 'Mark the posting');
    await vi.waitFor(async () => expect(await posting.inPage(markedWords, null)).toContain('Python'), 3000);
    expect(await posting.inPage(({ body }) => body.outerHTML, null)).toBe(before);
  });

  it('go when they are switched off', async () => {
    await clickInPanel(posting, 'Mark the posting');
    await vi.waitFor(async () => expect(await posting.inPage(markedWords, null)).toEqual([]), 3000);
  });
});
