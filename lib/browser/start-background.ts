import { browser } from 'wxt/browser';
import { t } from '../i18n/messages.ts';
import { savedStateOf } from '../library/saved-state.ts';
import { showingOn } from '../profile/settings.ts';
import { readSettings } from '../profile/store-settings.ts';
import { RefusedMessage } from './answer.ts';
import { answerBare, answerLoaded } from './answer-page.ts';
import { followChosenSites } from './chosen-sites.ts';
import { injectEngine, injectPanel, injectReader, injectSentinels, renewSentinels } from './injection.ts';
import { openPlan } from './open-plan.ts';
import { openSidePanel } from './side-panel.ts';
import { styleHighlights } from './style-highlights.ts';
import { showPanel } from './tab.ts';

/**
 * What keeps postings and edits: the database, and the schemas of all that is stored. It runs when it is first needed, because a page with
 * a posting waits for what a sleeping worker runs at its start.
 */
const library = () => import('../library/library.ts');
const stores = () => import('../profile/store-changes.ts');

/** Id of the menu item and of the keyboard command, which do the same. */
const showPanelId = 'show-panel';

/** The panel's accent, on which both browsers set white text. */
const badgeColour = '#3346d3';

/** Registers everything the background answers to. Synchronous: a sleeping worker is woken only for listeners registered at once. */
export function startBackground(): void {
  answerPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    void followChosenSites();
    if (reason === 'update') void bringUpToDate();
    if (reason === 'update') void renewSentinels();
    if (reason === 'install') {
      void openWelcome();
      void injectSentinels();
    }
  });
  // Firefox lets its user withhold the hiring sites at first; what stands open there is read once they are allowed.
  // The same holds for a site that the user chooses.
  browser.permissions.onAdded.addListener(() => {
    void followChosenSites();
    void injectSentinels();
  });
  browser.permissions.onRemoved.addListener(() => void followChosenSites());
  browser.runtime.onStartup.addListener(() => void followChosenSites());
  browser.contextMenus.onClicked.addListener((_info, tab) => void showPanelIn(tab?.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === showPanelId) void showPanelIn(tab?.id);
  });
}

/** After an update. Where the library cannot be read, the next one tries again. */
async function bringUpToDate(): Promise<void> {
  const { followMovedKeys } = await import('./follow-moved-keys.ts');
  await followMovedKeys().catch(() => undefined);
}

/** The way to a first profile, opened once. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
}

/** Menus outlive the worker, and in some browsers an update: made afresh, so that there is one. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: showPanelId, title: t('extension.menu'), contexts: ['page', 'selection'] });
}

function answerPages(): void {
  answerBare('posting-seen', async (tabId, host) => {
    await showOn(host, tabId);
    return true;
  });
  answerBare('bring-engine', injectEngine);
  // Firefox opens its sidebar from the extension's own pages only.
  answerBare('open-side-panel', (tabId) => (import.meta.env.FIREFOX ? false : openSidePanel(tabId)));
  answerBare('open-options', () => browser.runtime.openOptionsPage());
  answerBare('open-saved', async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/saved.html') });
  });
  answerLoaded('open-plan', ({ track }) => openPlan(track));
  answerLoaded('save-posting', async ({ stage, ...offered }) => {
    const { savePosting } = await library();
    return savedStateOf(await savePosting(offered, new Date(), stage));
  });
  answerLoaded('unsave-posting', async ({ key, discards }) => (await library()).unsavePosting(key, discards));
  answerLoaded('set-status', async ({ key, status }) => {
    const { setStatus } = await library();
    const saved = await setStatus(key, status, new Date());
    return saved && savedStateOf(saved);
  });
  answerLoaded('saved-state-of', async ({ key }) => (await library()).stateOfSaved(key));
  answerLoaded('change-profile', async (change) => void (await (await stores()).changeProfile(change)));
  answerLoaded('change-corrections', async (change) => void (await (await stores()).changeCorrections(change)));
  answerLoaded('change-settings', async (change, _tabId, host) => {
    // One site's page has no say in where the panel stands on another.
    if (change.kind !== 'highlight' && change.host !== host) throw new RefusedMessage();
    await (await stores()).changeSettings(change);
  });
  answerLoaded('style-highlights', ({ on }, tabId) => styleHighlights(tabId, on));
  answerLoaded('show-badge', async ({ text }, tabId) => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour });
    await browser.action.setBadgeText({ tabId, text });
  });
}

/** Shows a posting where the user wants it on that host: over the page, beside it, or not by itself at all. */
async function showOn(host: string, tabId: number): Promise<void> {
  const showing = showingOn(await readSettings(), host);
  if (showing === 'side') await injectReader(tabId);
  else if (showing === null) await injectPanel(tabId);
}

/** The browser's own pages and its store let no extension in; the person sees that nothing happens there. */
async function showPanelIn(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await showPanel(tabId).catch(() => undefined);
}
