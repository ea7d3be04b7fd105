import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clickInPanel, panelText } from './harness/actions.ts';
import type { BrowserUnderTest, Tab } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';
import { type FixturePosting, linkedinPage, linkedinUrl, llmPosting, visionPosting } from './pages/linkedin.ts';

const postings = [llmPosting, visionPosting];
/** Both postings ask for it. */
const skill = 'PyTorch';

describe('a correction in chromium', () => {
  let browser: BrowserUnderTest;
  let first: Tab;
  let second: Tab;

  beforeAll(async () => {
    browser = await launch('chromium', {
      serve: (url) => {
        const posting = postings.find(({ id }) => url.pathname.includes(id));
        return posting ? linkedinPage(posting) : null;
      },
    });
    const popup = await browser.openExtensionPage('popup.html');
    const profile = { skills: [{ id: 'python', level: 'strong' }], years: null, degree: null, needsVisa: null };
    await popup.inPage((_document, given) => chrome.storage.local.set({ profile: given }), profile);
    await popup.close();
    first = await open(llmPosting);
  });
  afterAll(() => browser?.close());

  async function open(posting: FixturePosting): Promise<Tab> {
    const tab = await browser.openTab();
    await tab.goto(linkedinUrl(posting));
    await vi.waitFor(async () => expect(await panelText(tab)).toContain(posting.title), 5000);
    return tab;
  }

  /** What is asked and lacking, without what is said of the corrections. */
  async function asked(tab: Tab): Promise<string> {
    return (await panelText(tab))?.replace(/Your corrections.*? Undo/, '') ?? '';
  }

  it('takes a word that is no skill out of the verdict, by two presses', async () => {
    expect(await asked(first)).toContain(skill);
    await clickInPanel(first, skill);
    await clickInPanel(first, 'Not a skill here');
    await vi.waitFor(async () => expect(await panelText(first)).toContain(`${skill} is not a skill`), 3000);
    expect(await asked(first)).not.toContain(skill);
  });

  it('holds for the next posting', async () => {
    second = await open(visionPosting);
    expect(await panelText(second)).toContain(`${skill} is not a skill`);
    expect(await asked(second)).toContain('OpenCV');
    expect(await asked(second)).not.toContain(skill);
  });

  it('is undone by its removal, on every panel', async () => {
    await clickInPanel(second, 'Undo: PyTorch');
    for (const tab of [first, second]) {
      await vi.waitFor(async () => expect(await panelText(tab)).not.toContain('is not a skill'), 3000);
      expect(await asked(tab)).toContain(skill);
    }
  });

  it('names the track of one posting only', async () => {
    await clickInPanel(first, 'Why this track');
    await clickInPanel(first, 'Wrong track');
    await clickInPanel(first, 'Governance');
    await vi.waitFor(async () => expect(await panelText(first)).toContain('The track is Governance'), 3000);
    expect(await panelText(second)).not.toContain('The track is Governance');
  });
});
