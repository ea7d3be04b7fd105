import { browser } from 'wxt/browser';
import type { Reading } from '../posting/posting.ts';
import { injectPanel, injectReader } from './injection.ts';
import { messenger } from './messenger.ts';

/** The tab that the popup stands over. */
export interface Tab {
  readonly id: number;
  /** Null where the browser does not tell: pages of its own, or a host without permission. */
  readonly url: string | null;
}

/** The active tab of the current window; null where there is none. For the popup. */
export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * What a tab's page shows, read on the spot, once it has settled (some eight seconds at most). Never "pending".
 * A page that extensions may not enter gives "none" with a reason for the user.
 */
export async function readTab(tabId: number): Promise<Reading> {
  try {
    await injectReader(tabId);
    return await messenger.sendMessage('read-page', undefined, tabId);
  } catch {
    return { status: 'none', reason: 'The browser does not let extensions read this page.' };
  }
}

/** Shows the panel over a tab's page, also where the person closed it. @throws where extensions may not enter the page */
export async function showPanel(tabId: number): Promise<void> {
  await injectPanel(tabId);
  await messenger.sendMessage('show-panel', undefined, tabId);
}
