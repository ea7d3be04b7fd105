import { afterEach, describe, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames, type Serve, type Tab } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { launch } from './harness/launch.ts';
import { dataPosting, linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

const postings = [llmPosting, dataPosting];
const elsewhere = 'https://plain.example/openings/llm';
const another = 'https://other.example/openings/llm';
const serve: Serve = (url) => {
  if ([elsewhere, another].includes(url.href)) return linkedinPage(llmPosting);
  const posting = postings.find((each) => linkedinUrl(each) === url.href);
  return posting ? linkedinPage(posting) : null;
};

let browser: BrowserUnderTest | undefined;
afterEach(() => browser?.close());

function shows(tab: Tab, text: string) {
  return vi.waitFor(async () => expect((await panelText(tab)) ?? '').toContain(text), 8000);
}

describe.each(browserNames)('a page that was left and comes back whole in %s', (name) => {
  it('shows its own posting again, not the one in between', async () => {
    browser = await launch(name, { serve });
    const tab = await browser.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await shows(tab, llmPosting.title);
    await tab.inPage(() => void Object.assign(window, { __kept: true }), null);
    await tab.goto(linkedinUrl(dataPosting));
    await shows(tab, dataPosting.title);

    await tab.back();
    await shows(tab, llmPosting.title);
    expect(await panelText(tab)).not.toContain(dataPosting.title);
    expect(await tab.inPage(() => '__kept' in window, null)).toBe(true);
    expect(
      await tab.inPage(({ documentElement }) => documentElement.querySelectorAll(':scope > div').length, null),
    ).toBe(1);
    // What was saved elsewhere meanwhile, and whatever is pressed now, still goes through.
    await clickInPanel(tab, 'Save');
    await shows(tab, 'Saved');
  });
});

describe('a worker that the browser has put to sleep', () => {
  let chromium: ChromiumUnderTest;

  async function openPosting(): Promise<Tab> {
    chromium = await launchChromium({ serve });
    browser = chromium;
    // The welcome ends the install: before it the browser may load a page without the extension's scripts.
    await chromium.extensionTab('options.html');
    const tab = await chromium.openTab();
    await chromium.stopWorker();
    await tab.goto(linkedinUrl(llmPosting));
    await shows(tab, llmPosting.title);
    return tab;
  }

  function hasStage(tab: Tab, stage: string) {
    const labelOf = () =>
      tab.inPanel((root) => root?.querySelector('.stage')?.getAttribute('aria-label') ?? null, null);
    return vi.waitFor(async () => expect(await labelOf()).toBe(stage), 8000);
  }

  async function press(tab: Tab, name: string): Promise<void> {
    await chromium.stopWorker();
    await clickInPanel(tab, name);
  }

  it('wakes for every press in the panel', async () => {
    const tab = await openPosting();
    await press(tab, 'Applied');
    await hasStage(tab, 'Stage: Applied');
    await press(tab, 'Stage: Applied');
    await press(tab, 'Offer');
    await hasStage(tab, 'Stage: Offer');
    await press(tab, 'PyTorch');
    await shows(tab, '1 of 5 added');
    // Kept by now: a worker that is stopped while it writes would lose it, which no browser does.
    await shows(tab, 'missing');
    await press(tab, 'Fold to a tab');
    await vi.waitFor(async () => expect(await panelText(tab)).toMatch(/^Far off 1\/\d$/), 5000);
    await press(tab, 'open Rolescope');
    await shows(tab, llmPosting.title);
    await press(tab, 'Menu');
    await press(tab, 'All saved');
    await chromium.extensionTab('saved.html');
    await press(tab, 'Profile and settings');
    await chromium.extensionTab('options.html');
    await press(tab, 'Side panel on this site instead');
    await vi.waitFor(async () => expect(await panelText(tab)).toBeNull(), 5000);
  });

  it('wakes for a posting that the page moves to', async () => {
    const tab = await openPosting();
    await press(tab, 'Save');
    await shows(tab, 'Saved');
    await chromium.stopWorker();
    await tab.goto(linkedinUrl(dataPosting));
    await shows(tab, dataPosting.title);
    await chromium.stopWorker();
    await tab.goto(linkedinUrl(llmPosting));
    await shows(tab, 'Saved');
  });
});

describe('a page on a site without permission', () => {
  it('is read by a press of the button, and by nothing else', async () => {
    const chromium = await launchChromium({ serve });
    browser = chromium;
    // The welcome of a fresh install would take the front, and with it the popup.
    await (await chromium.extensionTab('options.html')).close();
    const tab = await chromium.openTab();
    await tab.goto(elsewhere);
    const popup = await chromium.pressButton(elsewhere);
    const text = () => popup.inPage(({ body }) => body.textContent, null);
    await vi.waitFor(async () => expect(await text()).toContain(llmPosting.title), 8000);
    expect(await panelText(tab)).toBeNull();

    await popup.inPage((document) => {
      for (const button of document.querySelectorAll('button')) if (button.textContent === 'Show panel') button.click();
    }, null);
    await shows(tab, llmPosting.title);
    // The leave ends with the site.
    await tab.goto(another);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await panelText(tab)).toBeNull();
  });
});

describe('a page that rewrites itself with every frame', () => {
  it('is read all the same, and keeps its verdict', async () => {
    browser = await launchChromium({ serve });
    const tab = await browser.openTab();
    await tab.goto(linkedinUrl(llmPosting));
    await tab.inPage((document) => {
      const main = document.querySelector('main') as Element;
      const rewrite = (frame: number) => {
        main.remove();
        document.body.append(main);
        main.setAttribute('data-frame', `${frame}`);
        requestAnimationFrame(rewrite);
      };
      rewrite(0);
    }, null);
    await shows(tab, llmPosting.title);
    for (let look = 0; look < 20; look += 1) {
      expect(await panelText(tab)).toContain(llmPosting.title);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
});

describe('two windows', () => {
  it('each show their own posting, and hear of what is saved in the other', async () => {
    const chromium = await launchChromium({ serve });
    browser = chromium;
    const [one, two] = [await chromium.openTab(), await chromium.openTab()];
    await one.goto(linkedinUrl(llmPosting));
    await shows(one, llmPosting.title);
    const [worker] = chromium.context.serviceWorkers();
    await two.goto(linkedinUrl(llmPosting));
    await shows(two, llmPosting.title);
    await worker?.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      await chrome.windows.create({ tabId: tabs.at(-1)?.id ?? 0 });
    });
    await clickInPanel(two, 'Save');
    await shows(two, 'Saved');
    await shows(one, 'Saved');
  });
});
