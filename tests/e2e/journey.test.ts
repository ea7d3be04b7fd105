import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clickInPanel, clickOnPage, pageText, panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames, type Tab } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

describe.each(browserNames)('from a posting to what is kept of it, in %s', (name) => {
  let browser: BrowserUnderTest;
  let posting: Tab;
  let popup: Tab;

  beforeAll(async () => {
    browser = await launch(name, {
      serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    });
    posting = await browser.openTab();
    await posting.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(posting)).toContain(llmPosting.title), 5000);
    popup = await browser.openExtensionPage('popup.html');
  });
  afterAll(() => browser?.close());

  it('compares at once with a skill added in the popup', async () => {
    await vi.waitFor(() => clickOnPage(popup, 'My skills'), 5000);
    await vi.waitFor(() => clickOnPage(popup, 'Add a skill'), 5000);
    await popup.press(...'python', 'Enter');
    await vi.waitFor(async () => expect(await panelText(posting)).toMatch(/1 of \d must-haves/), 3000);
  });

  it('takes a skill from the panel into the profile', async () => {
    await clickInPanel(posting, 'PyTorch');
    await clickInPanel(posting, 'I have this');
    await vi.waitFor(async () => expect(await panelText(posting)).toMatch(/2 of \d must-haves/), 3000);
    expect(await pageText(popup)).toContain('PyTorch');
  });

  it('saves the posting from the panel, and knows it again', async () => {
    await clickInPanel(posting, 'Save');
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Saved Plan the gap'), 3000);
    const again = await browser.openTab();
    await again.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(again)).toContain('Saved Plan the gap'), 5000);
    await again.close();
  });

  it('takes a mistaken save back from the panel, and saves again', async () => {
    await clickInPanel(posting, 'Stage: Saved');
    await vi.waitFor(() => clickInPanel(posting, 'Remove from saved'), 3000);
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Save Applied Plan the gap'), 3000);
    await clickInPanel(posting, 'Save');
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Saved Plan the gap'), 3000);
  });

  it('lists the saved posting and exports it', async () => {
    await clickInPanel(posting, 'Menu');
    await clickInPanel(posting, 'All saved');
    const saved = await browser.extensionTab('saved.html');
    await vi.waitFor(async () => expect(await pageText(saved)).toContain(llmPosting.title), 5000);
    await clickOnPage(saved, 'Export CSV');
    const csv = await vi.waitFor(() => downloadedFile(browser.downloads, '.csv'), 5000);
    expect(csv).toContain(llmPosting.title);
    expect(csv).toContain(linkedinUrl(llmPosting));
    await clickOnPage(saved, 'Export JSON');
    const json = await vi.waitFor(() => downloadedFile(browser.downloads, '.json'), 5000);
    expect(JSON.parse(json)).toMatchObject({ jobs: [{ posting: { title: llmPosting.title } }] });
  });

  it('shows on the open panel what happens to the posting elsewhere', async () => {
    const saved = await browser.extensionTab('saved.html');
    await saved.inPage((document) => {
      const stage = document.querySelector<HTMLSelectElement>('.stage-select');
      if (!stage) throw new Error('no stage');
      stage.value = 'offer';
      stage.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Offer Plan the gap'), 3000);
    await clickOnPage(saved, llmPosting.title);
    await vi.waitFor(() => clickOnPage(saved, 'Delete'), 3000);
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Save Applied Plan the gap'), 3000);
  });

  it('lets no request leave the extension', () => {
    expect(browser.requests().filter(({ url, fromExtension }) => fromExtension || !isPageOwn(url))).toEqual([]);
  });
});

function isPageOwn(url: string): boolean {
  return url === linkedinUrl(llmPosting) || url === 'https://www.linkedin.com/favicon.ico';
}

/** Text of the downloaded file with this ending. @throws while it is not there in full */
function downloadedFile(folder: string, ending: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  if (text === '') throw new Error(`No ${ending} file in ${folder} yet.`);
  return text;
}
