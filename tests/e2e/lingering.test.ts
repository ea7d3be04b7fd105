import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type BrowserUnderTest, browserNames, type Tab } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { type IndeedPosting, indeedSearch, indeedUrl } from './pages/indeed.ts';

const analyst: IndeedPosting = {
  id: '0a1b2c3d4e5f6071',
  title: 'Data Analyst',
  company: 'Marlow and Finch',
  text: 'Requirements: strong SQL and Tableau. You build dashboards for our buyers and explain them.',
};
const engineer: IndeedPosting = {
  id: '1a1b2c3d4e5f6072',
  title: 'Machine Learning Engineer',
  company: 'Tessellate',
  text: 'Requirements: Python and Kubernetes. You train ranking models and serve them to shoppers.',
};

type Move = (posting: IndeedPosting, headAfter: number, textAfter: number) => void;

describe.each(browserNames)('a pane that does not say whose it is, in %s', (name) => {
  let browser: BrowserUnderTest;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(name, { serve: ({ pathname }) => (pathname === '/jobs' ? indeedSearch(analyst) : null) });
    tab = await browser.openTab();
    await tab.goto(indeedUrl(analyst));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain('Tableau'), 5000);
  });
  afterAll(() => browser?.close());

  it('is waited for until title and text are both the new ones', async () => {
    await tab.inPage((_document, posting) => {
      (window as unknown as { __move: Move }).__move(posting, 300, 1600);
    }, engineer);
    const said: string[] = [];
    await vi.waitFor(
      async () => {
        said.push((await panelText(tab)) ?? 'no panel');
        expect(said.at(-1)).toContain('Kubernetes');
      },
      { timeout: 6000, interval: 40 },
    );
    expect(said.at(-1)).toContain(engineer.title);
    expect(said.filter((text) => /Tableau|Data Analyst/.test(text))).toEqual([]);
  });
});
