import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { hasClosedHost } from './has-closed-host.ts';

/** Injects page scripts into a tab's top frame, without waiting for the page. Each finds an earlier copy of itself and stops. */
async function inject(tabId: number, files: readonly ScriptPublicPath[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [...files], injectImmediately: true });
}

/** @throws where the browser does not let the extension into the tab (its own pages, the web store, no permission) */
export function injectReader(tabId: number): Promise<void> {
  return inject(tabId, ['/reader.js']);
}

/**
 * Injects the reader and the panel that shows what it reads, each in a task of the page's own: together they would make a long one.
 * Whichever comes first waits for the other. @throws as `injectReader`
 */
export async function injectPanel(tabId: number): Promise<void> {
  await Promise.all([injectReader(tabId), inject(tabId, ['/panel.js'])]);
}

/** Injects what the panel judges postings with: on the panel's word, so that it stands on the screen first. @throws as `injectReader` */
export function injectEngine(tabId: number): Promise<void> {
  return inject(tabId, ['/engine.js']);
}

/**
 * Puts the sentinel into the open tabs of all sites that the browser lets the extension into: after the install, and after a grant.
 * @param isWanted which of these tabs are meant; all where not given
 */
export async function injectSentinels(isWanted: (tabId: number) => Promise<boolean> = async () => true): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  // A tab may have closed or be discarded meanwhile; the others are still to be reached.
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map(async (id) => (await isWanted(id)) && inject(id, ['/sentinel.js'])));
}

/**
 * After an update the page scripts of the version before live on in Chrome for this long at most, until they notice (life.ts), and
 * may still show a panel meanwhile; milliseconds. Those of a hidden tab notice late, but nothing moves there.
 */
const farewellMilliseconds = 3000;

/**
 * Puts the sentinel anew into the open tabs after an update. Firefox has taken its old scripts out by then. In Chrome a panel that
 * still stands asks for a reload, and nothing of the new version goes beside it.
 */
export async function renewSentinels(): Promise<void> {
  if (import.meta.env.FIREFOX) return injectSentinels();
  await new Promise((resolve) => setTimeout(resolve, farewellMilliseconds));
  await injectSentinels(showsNothingOfOurs);
}

async function showsNothingOfOurs(tabId: number): Promise<boolean> {
  const [found] = await browser.scripting.executeScript({ target: { tabId }, func: hasClosedHost });
  return found?.result === false;
}
