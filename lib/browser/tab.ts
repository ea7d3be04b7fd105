import { browser } from 'wxt/browser';
import { injectPanel } from './injection.ts';
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

/** A tab that could not be reached: closed to extensions, or its page does not answer. */
export class TabError extends Error {
  override readonly name = 'TabError';
  readonly code: 'no-access' | 'no-answer';

  constructor(code: 'no-access' | 'no-answer', cause: unknown) {
    super(`The tab was not reached: ${code}`, { cause });
    this.code = code;
  }
}

/** The text of "copy a report" on a tab's page. @throws {TabError} */
export function reportTab(tabId: number): Promise<string> {
  return messenger.sendMessage('report-page', undefined, tabId).catch(failing('no-answer'));
}

/** Shows the panel over a tab's page, also where the person closed it. @throws {TabError} */
export async function showPanel(tabId: number): Promise<void> {
  await injectPanel(tabId).catch(failing('no-access'));
  await messenger.sendMessage('show-panel', undefined, tabId).catch(failing('no-answer'));
}

/** Loads a tab's page anew; its scripts then are those of the extension as it is now. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** For `catch`: what went wrong was a tab that could not be reached. */
export function failing(code: TabError['code']): (cause: unknown) => never {
  return (cause) => {
    throw new TabError(code, cause);
  };
}
