import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import type { Serve, Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

const serve: Serve = (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null);
let browser: ChromiumUnderTest;

beforeAll(async () => {
  browser = await launchChromium({
    language: 'de',
    viewport: { width: 320, height: 640 },
    serve,
  });
});
afterAll(() => browser?.close());

const textOf = (tab: Tab) => tab.inPage((document) => document.body.textContent, null);

/** How far a page's content goes beyond the window, CSS pixels. */
const overflowOf = (tab: Tab) =>
  tab.inPage((document) => document.documentElement.scrollWidth - document.documentElement.clientWidth, null);

it('speaks German in a German browser, from the panel to the saved list, and fits a narrow window', async () => {
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await vi.waitFor(async () => expect(await panelText(tab)).toBe('LLM Engineering'), 5000);
  await clickInPanel(tab, 'LLM Engineering: Rolescope öffnen');
  await vi.waitFor(async () => expect(await panelText(tab)).toContain('4+ Jahre gefragt'), 5000);
  await clickInPanel(tab, 'Merken');
  await vi.waitFor(async () => expect(await panelText(tab)).toContain('Gemerkt'), 5000);

  const popup = await browser.openPopup();
  const popupText = () => popup.inPage((document) => document.body.textContent, null);
  await vi.waitFor(async () => expect(await popupText()).toContain('Meine Skills'), 5000);
  expect(await popup.inPage((document) => document.documentElement.lang, null)).toBe('de');

  const saved = await browser.openExtensionPage('saved.html');
  await vi.waitFor(async () => expect(await textOf(saved)).toContain('Nur auf diesem Gerät gespeichert'), 5000);
  await vi.waitFor(async () => expect(await textOf(saved)).toContain(llmPosting.title), 5000);
  expect(await saved.inPage((document) => document.title, null)).toBe('Gemerkte Anzeigen · Rolescope');
  expect(await overflowOf(saved)).toBe(0);
});

it('speaks German in a German Firefox', async () => {
  const firefox = await launchFirefox({ language: 'de', serve });
  try {
    const tab = await firefox.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain('4+ Jahre gefragt'), 8000);
    const saved = await firefox.openExtensionPage('saved.html');
    await vi.waitFor(async () => expect(await textOf(saved)).toContain('Nur auf diesem Gerät gespeichert'), 5000);
  } finally {
    await firefox.close();
  }
});
