import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { clickInPanel, clickOnPage, pageText, panelText } from './harness/actions.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

let browser: ChromiumUnderTest;

beforeAll(async () => {
  browser = await launchChromium({
    serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
  });
});
afterAll(() => browser?.close());

it('reads the page it hangs over, and brings back a panel that was closed', async () => {
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
  await clickInPanel(tab, 'Close');
  expect(await panelText(tab)).toBeNull();
  const focused = () => tab.inPanel((root) => root?.activeElement?.getAttribute('aria-label') ?? null, null);

  const popup = await browser.openPopup();
  const text = () => popup.inPage((document) => document.body.textContent, null);
  await vi.waitFor(async () => expect(await text()).toContain(llmPosting.title), 5000);
  await popup.inPage((document) => {
    for (const button of document.querySelectorAll('button')) if (button.textContent === 'Show panel') button.click();
  }, null);
  await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
  // Who asks for the panel by keyboard is in it, and need not go through the page.
  await vi.waitFor(async () => expect(await focused()).toBe('Move to the left side'), 2000);
});

it('brings the sentence that a chip opens into sight', async () => {
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
  await clickInPanel(tab, '4+ years asked');
  const isSeen = () =>
    tab.inPanel((root) => {
      const sentence = root?.querySelector('.chip-quote blockquote')?.getBoundingClientRect();
      const box = root?.querySelector('.scroll')?.getBoundingClientRect();
      return sentence && box ? sentence.bottom <= box.bottom : null;
    }, null);
  await vi.waitFor(async () => expect(await isSeen()).toBe(true), 2000);
});

it('folds as the window becomes narrow, until it is asked for', async () => {
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
  const page = browser.context.pages().at(-1);
  await page?.setViewportSize({ width: 420, height: 700 });
  await vi.waitFor(async () => expect(await panelText(tab)).toBe('LLM engineering'), 2000);

  await page?.bringToFront();
  const popup = await browser.openPopup();
  const text = () => popup.inPage((document) => document.body.textContent, null);
  await vi.waitFor(async () => expect(await text()).toContain(llmPosting.title), 5000);
  await popup.inPage((document) => {
    for (const button of document.querySelectorAll('button')) if (button.textContent === 'Show panel') button.click();
  }, null);
  await vi.waitFor(async () => expect(await panelText(tab)).toContain(llmPosting.title), 5000);
});

it('opens a pasted posting on the saved page, where alone it stands', async () => {
  const popup = await browser.openExtensionPage('popup.html');
  await vi.waitFor(() => clickOnPage(popup, 'The posting’s text'), 5000);
  await popup.press(...'Build pumps with Python.');
  await clickOnPage(popup, 'Read it');
  const save = () =>
    popup.inPage((document) => {
      const button = document.querySelector<HTMLElement>('.foot .primary');
      if (!button) throw new Error('no Save yet');
      button.click();
    }, null);
  await vi.waitFor(save, 3000);
  await vi.waitFor(() => clickOnPage(popup, 'Saved 1'), 3000);
  await clickOnPage(popup, 'Build pumps');
  const saved = await browser.extensionTab('saved.html');
  await vi.waitFor(async () => expect(await pageText(saved)).toContain('The posting as you saved it'), 5000);
});
