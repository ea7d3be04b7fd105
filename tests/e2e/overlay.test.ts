import { expect, it, vi } from 'vitest';
import { launchChromium } from './harness/chromium.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

it('opens a panel on a posting and leaves the page one bare element', async () => {
  const browser = await launchChromium({
    serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
  });
  const tab = await browser.openTab();
  await tab.goto(linkedinUrl(llmPosting));
  await vi.waitFor(async () => expect(await tab.withPanel((root) => root?.textContent ?? '', null)).not.toBe(''), 5000);
  const added = await tab.evaluate(() => {
    const element = document.documentElement.lastElementChild;
    return { html: element?.outerHTML, root: element?.shadowRoot ?? null };
  }, null);
  expect(added).toEqual({ html: '<div></div>', root: null });
  await browser.close();
});
