import type { Page } from 'playwright-core';

/** What a control is called in the language that is drawn, by the key of its message; of a message with values, what stands before the first. */
export type Words = (key: string) => string;

export interface Shot {
  readonly name: string;
  /** Query of the preview page. */
  readonly query: string;
  /** Window, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Drawn to see this size of window only: another shot shows the same in another. */
  readonly sizeMatters?: true;
  /** What to press before the picture is taken. */
  readonly act?: (page: Page, word: Words) => Promise<void>;
}

async function press(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole('button', { name }).first().click();
}

const panel = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `panel-${state}`,
  query: `screen=panel&state=${state}`,
  width: 392,
  height: 900,
  ...more,
});

const popup = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `popup-${state}`,
  query: `screen=popup&state=${state}`,
  width: 380,
  height: 600,
  ...more,
});

async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

const popupShots: readonly Shot[] = [
  popup('read', { name: 'popup-page' }),
  popup('read', { name: 'popup-skills', height: 700, act: (page, word) => showTab(page, word('popup.tabs.skills')) }),
  popup('read', {
    name: 'popup-adding',
    act: async (page, word) => {
      await showTab(page, word('popup.tabs.skills'));
      await page.getByRole('combobox', { name: word('popup.addSkill') }).fill('lang');
    },
  }),
  popup('read', {
    name: 'popup-editing',
    height: 800,
    act: async (page, word) => {
      await showTab(page, word('popup.tabs.skills'));
      await press(page, 'TypeScript', word('popup.remove'), 'Python');
    },
  }),
  popup('read', { name: 'popup-saved', act: (page, word) => showTab(page, word('popup.tabs.saved')) }),
  popup('kept', { act: (page, word) => press(page, word('unsave.button')) }),
  popup('none'),
  popup('asking'),
  popup('access'),
  popup('problem'),
  popup('no-answer'),
  popup('new', { act: (page, word) => showTab(page, word('popup.tabs.skills')) }),
  popup('new-read', { act: (page, word) => showTab(page, word('popup.tabs.skills')) }),
  popup('new', { name: 'popup-new-saved', act: (page, word) => showTab(page, word('popup.tabs.saved')) }),
];

const saved = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `saved-${state}`,
  query: `screen=saved&state=${state}`,
  width: 1280,
  height: 720,
  ...more,
});

/** Opens the first posting, and types a note that is kept after a pause. */
async function typeNotes(page: Page): Promise<void> {
  await press(page, 'Senior AI Engineer');
  await page.locator('.detail textarea').pressSequentially('Sent my portfolio.');
  await page.locator('.notes-contested').waitFor();
}

const savedShots: readonly Shot[] = [
  saved('list'),
  saved('list', { name: 'saved-detail', height: 1200, act: (page) => press(page, 'Senior AI Engineer') }),
  saved('list', {
    name: 'saved-none-fits',
    act: (page) => page.getByRole('searchbox').fill('zebra'),
  }),
  saved('list', { name: 'saved-narrow', sizeMatters: true, width: 320, height: 1200 }),
  saved('list', {
    name: 'saved-narrow-detail',
    sizeMatters: true,
    width: 360,
    height: 2200,
    act: (page) => press(page, 'Senior AI Engineer'),
  }),
  saved('list', { name: 'saved-tablet', sizeMatters: true, width: 960, height: 800 }),
  saved('list', { name: 'saved-4k', sizeMatters: true, width: 3840, height: 1200 }),
  saved('empty'),
  saved('no-profile'),
  saved('removed'),
  saved('imported'),
  saved('problem', { width: 360 }),
  saved('damage'),
  saved('damage', { name: 'saved-damage-narrow', sizeMatters: true, width: 320, height: 500 }),
  saved('contested', { height: 900, act: typeNotes }),
  saved('many'),
];

const sidePanel = (state: string): Shot => ({
  name: `sidepanel-${state}`,
  query: `screen=sidepanel&state=${state}`,
  width: 380,
  height: 900,
});

const options = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `options-${state}`,
  query: `screen=options&state=${state}`,
  width: 1100,
  height: 2100,
  ...more,
});

const optionsShots: readonly Shot[] = [
  options('full'),
  options('full', { name: 'options-narrow', sizeMatters: true, width: 360, height: 3000 }),
  options('full', { name: 'options-editing', height: 900, act: (page) => press(page, 'Python') }),
  options('full', {
    name: 'options-erasing',
    height: 2300,
    act: (page) => press(page, 'Erase everything'),
  }),
  options('welcome', { height: 1000 }),
  options('welcome', {
    name: 'options-welcome-skills',
    height: 900,
    act: (page) => press(page, 'Backend engineer', 'LLM engineering', 'Next', 'Python', 'Docker'),
  }),
  options('welcome', { name: 'options-welcome-last', height: 600, act: (page) => press(page, 'Next', 'Next') }),
  options('welcome', { name: 'options-welcome-narrow', sizeMatters: true, width: 320, height: 1300 }),
  options('review', { height: 2900 }),
  options('welcome-review', { width: 360, height: 1800 }),
  options('scanned'),
  options('restoring'),
];

export const shots: readonly Shot[] = [
  ...optionsShots,
  ...savedShots,
  ...popupShots,
  panel('read', {
    name: 'panel-correcting',
    act: async (page, word) => {
      await press(page, 'Pinecone', word('verdict.wrongLevel'), word('verdict.score'));
    },
  }),
  panel('corrected', { name: 'panel-corrected' }),
  panel('read'),
  panel('read', {
    name: 'panel-opened',
    height: 1900,
    act: (page, word) =>
      press(
        page,
        ...[word('tracks.llm_engineering'), 'Pinecone', 'RAG', word('verdict.niceToHaves'), word('verdict.pay')],
        ...[word('workModes.hybrid'), word('flags.debugging'), word('verdict.questions')],
      ),
  }),
  panel('read', {
    name: 'panel-career',
    height: 2400,
    act: (page, word) =>
      press(page, ...['verdict.questions', 'about.title', 'about.transfer', 'about.worthKnowing'].map(word)),
  }),
  panel('read', { name: 'panel-pay', height: 1500, act: (page, word) => press(page, word('verdict.pay')) }),
  panel('read', { name: 'panel-menu', act: (page, word) => press(page, word('panel.menu')) }),
  ...['read', 'saved', 'reading', 'unreadable', 'nothing', 'no-access'].map((state) => sidePanel(state)),
  panel('read', { name: 'panel-narrow', sizeMatters: true, width: 320, height: 640 }),
  panel('read', {
    name: 'panel-folded',
    sizeMatters: true,
    query: 'screen=panel&state=read&folded',
    width: 320,
    height: 300,
  }),
  panel('saved', { act: (page, word) => press(page, word('panel.stage'), word('unsave.button')) }),
  panel('partly'),
  panel('no-profile'),
  panel('no-skills'),
  panel('crowded', { width: 320, act: (page) => press(page, 'Framework 3') }),
  panel('reading', { height: 420 }),
  panel('unclear', { height: 420 }),
  panel('unreadable', { height: 420 }),
  panel('outdated', { height: 300 }),
];
