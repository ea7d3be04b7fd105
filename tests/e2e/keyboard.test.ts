import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pageText, panelText } from './harness/actions.ts';
import type { Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { reachInPanel, reachOnPage } from './harness/keyboard.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

describe('by keyboard alone, from the install to a file', () => {
  let browser: ChromiumUnderTest;
  let posting: Tab;

  beforeAll(async () => {
    browser = await launchChromium({
      serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    });
  });
  afterAll(() => browser?.close());

  it('the first run gives a profile', async () => {
    const welcome = await browser.extensionTab('options.html');
    for (const name of ['Backend engineer', 'LLM engineering', 'Next', 'Python', 'Docker', 'Next', 'Done']) {
      await reachOnPage(welcome, name);
    }
    await vi.waitFor(async () => expect(await pageText(welcome)).toContain('2 skills'), 3000);
  });

  it('the panel compares a posting with it, and lets itself be closed', async () => {
    posting = await browser.openTab();
    await posting.goto(linkedinUrl(llmPosting));
    await vi.waitFor(async () => expect(await panelText(posting)).toMatch(/1 of \d must-haves/), 5000);
    await reachInPanel(posting, 'Close');
    await vi.waitFor(async () => expect(await panelText(posting)).toBeNull(), 2000);
  });

  it('the command brings it back, with the focus in it', async () => {
    await giveCommand(browser);
    await vi.waitFor(async () => expect(await panelText(posting)).toContain(llmPosting.title), 3000);
    const isInPanel = () => posting.inPanel((root) => root?.activeElement?.tagName ?? null, null);
    await vi.waitFor(async () => expect(await isInPanel()).toBe('BUTTON'), 2000);
  });

  it('a requirement opens to its sentence, and joins the profile', async () => {
    await reachInPanel(posting, 'PyTorch');
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Experience with PyTorch'), 2000);
    await reachInPanel(posting, 'I have this');
    await vi.waitFor(async () => expect(await panelText(posting)).toMatch(/2 of \d must-haves/), 3000);
  });

  it('Escape folds the panel, and Enter opens it again', async () => {
    await posting.press('Escape');
    await vi.waitFor(async () => expect(await panelText(posting)).not.toContain(llmPosting.title), 2000);
    await posting.press('Enter');
    await vi.waitFor(async () => expect(await panelText(posting)).toContain(llmPosting.title), 2000);
  });

  it('saved from the panel, it goes from the saved page into a file', async () => {
    await reachInPanel(posting, 'Save');
    await vi.waitFor(async () => expect(await panelText(posting)).toContain('Saved Plan the gap'), 3000);
    await reachInPanel(posting, 'Menu');
    await reachInPanel(posting, 'All saved');
    const saved = await browser.extensionTab('saved.html');
    await vi.waitFor(async () => expect(await pageText(saved)).toContain(llmPosting.title), 5000);
    const page = browser.context.pages().find((each) => each.url().includes('saved.html'));
    const download = page?.waitForEvent('download');
    await reachOnPage(saved, 'Export JSON');
    const file = join(browser.downloads, (await download)?.suggestedFilename() ?? '');
    await vi.waitFor(() => {
      const { jobs } = JSON.parse(readFileSync(file, 'utf8'));
      expect(jobs).toMatchObject([
        { status: 'saved', posting: { title: llmPosting.title, company: llmPosting.company } },
      ]);
    }, 3000);
  });
});

/**
 * Gives the extension's command as its keys do: Chromium keeps keys that a test presses from its own shortcuts. That it has keys at
 * all is not certain, as a browser passes over a suggestion that it uses itself.
 */
async function giveCommand({ context }: ChromiumUnderTest): Promise<void> {
  const [worker] = context.serviceWorkers();
  const keys = await worker?.evaluate(async () => {
    const [command] = (await chrome.commands.getAll()).filter(({ name }) => name === 'show-panel');
    const [tab] = await chrome.tabs.query({ active: true });
    // Chromium lets any of its events be dispatched where it is listened to; its types do not say so.
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
    event.dispatch('show-panel', tab);
    return command?.shortcut;
  });
  expect(keys).toBe('Alt+Shift+J');
}
