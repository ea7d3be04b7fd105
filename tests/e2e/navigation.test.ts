import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames, type Tab } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import {
  dataPosting,
  type FixturePosting,
  llmPosting,
  type PaneStep,
  searchPage,
  searchUrl,
  visionPosting,
} from './pages/linkedin.ts';

const postings = [llmPosting, dataPosting, visionPosting];

describe.each(browserNames)('moving between postings in %s', (name) => {
  let browser: BrowserUnderTest;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(name, {
      serve: (url) => (url.pathname === '/jobs/search/' ? searchPage(llmPosting, postings) : null),
    });
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    tab = await browser.openTab();
    await tab.goto(searchUrl(llmPosting));
    await shows(llmPosting);
  });
  afterEach(() => tab.close());

  /** Waits for the verdict on a posting. */
  function shows(posting: FixturePosting) {
    return vi.waitFor(
      async () => expect(await panelText(tab)).toContain(`${posting.title} · ${posting.company}`),
      5000,
    );
  }

  /** The page's own move, and what the panel says from then until it shows the posting. */
  async function move(posting: FixturePosting, steps: readonly PaneStep[]): Promise<string[]> {
    await tab.inPage(
      (_document, { id, steps }) =>
        (window as unknown as { __move: (id: string, steps: unknown) => void }).__move(id, steps),
      { id: posting.id, steps },
    );
    const said: string[] = [];
    await vi.waitFor(
      async () => {
        said.push((await panelText(tab)) ?? 'no panel');
        expect(said.at(-1)).toContain(posting.title);
      },
      { timeout: 5000, interval: 30 },
    );
    return said;
  }

  it('says that it is reading while the old pane lingers, then shows the new posting', async () => {
    const said = await move(dataPosting, [{ id: dataPosting.id, after: 700 }]);
    expect(said.filter((text) => text.includes(llmPosting.title))).toEqual([]);
    expect(said[0]).toContain('Reading');
  });

  it('shows no posting that comes up late under another address', async () => {
    await move(visionPosting, [
      { id: dataPosting.id, after: 300 },
      { id: visionPosting.id, after: 600 },
    ]).then((said) => {
      expect(said.filter((text) => text.includes(llmPosting.title) || text.includes(dataPosting.title))).toEqual([]);
    });
  });

  it('takes the verdict away when a pane is replaced after it appeared', async () => {
    await move(dataPosting, [
      { id: dataPosting.id, after: 0 },
      { id: llmPosting.id, after: 1000 },
    ]);
    await vi.waitFor(async () => expect(await panelText(tab)).toContain('Reading'), 3000);
    expect(await panelText(tab)).not.toContain(dataPosting.title);
  });

  it('follows the way back', async () => {
    await move(dataPosting, [{ id: dataPosting.id, after: 50 }]);
    await tab.back();
    await shows(llmPosting);
  });

  it('leaves one element in the page however often it moves', async () => {
    for (const posting of [dataPosting, visionPosting, llmPosting, dataPosting]) {
      await move(posting, [{ id: posting.id, after: 20 }]);
    }
    expect(
      await tab.inPage(({ documentElement }) => [...documentElement.children].map((child) => child.nodeName), null),
    ).toEqual(['HEAD', 'BODY', 'DIV']);
  });
});
