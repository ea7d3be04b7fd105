import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import type { Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { attachToPopup, type Popup } from './harness/chromium-popup.ts';
import { dataPosting, linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

const elsewhere = 'https://plain.example/copy';
const postings = [llmPosting, dataPosting];

describe('the side panel', () => {
  let browser: ChromiumUnderTest;
  let tab: Tab;
  let side: Popup;

  const htmlOf = (page: Tab) => page.inPage(({ documentElement }) => documentElement.outerHTML, null);
  const sideText = () => side.inPage(({ body }) => body.textContent, null);

  beforeAll(async () => {
    browser = await launchChromium({
      serve: (url) => {
        if (url.href === elsewhere) return linkedinPage(dataPosting);
        const posting = postings.find((each) => linkedinUrl(each) === url.href);
        return posting ? linkedinPage(posting) : null;
      },
    });
    tab = await browser.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
  });
  afterAll(() => browser?.close());

  it('takes over from the panel at one press, which leaves the page', async () => {
    await clickInPanel(tab, 'Menu');
    await clickInPanel(tab, 'Side panel on this site instead');
    const session = await browser.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser has gone.');
    side = await attachToPopup(session, `chrome-extension://${browser.extensionId}/sidepanel.html`);
    await vi.waitFor(async () => expect(await sideText()).toContain(llmPosting.title), 5000);
    await vi.waitFor(async () => expect(await panelText(tab)).toBeNull(), 3000);
  });

  it('writes as large as the panel over the page does', async () => {
    const size = await side.inPage(({ body }) => getComputedStyle(body).fontSize, null);
    expect(size).toBe('14px');
  });

  it('follows the tab to the next posting, whose page stays byte for byte as it was served', async () => {
    await tab.goto(linkedinUrl(dataPosting));
    await vi.waitFor(async () => expect(await sideText()).toContain(dataPosting.title), 8000);
    // A host that the extension is not let into serves the same page.
    const bare = await browser.openTab();
    await bare.goto(elsewhere);
    expect(await htmlOf(tab)).toBe(await htmlOf(bare));
    await bare.close();
    await tab.clickAt(5, 5);
    await vi.waitFor(async () => expect(await sideText()).toContain(dataPosting.title), 8000);
  });

  it('gives the site back to the panel', async () => {
    await side.inPage(
      (page) => page.querySelector<HTMLButtonElement>('[aria-label="Show over the page again"]')?.click(),
      null,
    );
    // Its sentinel was heard while the verdict stood beside the page, and says nothing more.
    await vi.waitFor(async () => expect(await panelText(tab)).toContain(dataPosting.title), 5000);
    const next = await browser.openTab();
    await next.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(next)).toContain(llmPosting.title), 5000);
  });
});
