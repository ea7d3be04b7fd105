import { browser } from 'wxt/browser';

/** Key in `storage.local` whose value is new after each change of the library, and says nothing else. */
const mark = 'library';

/** Lets page scripts know, which cannot watch the library itself, that something in it is new. */
export async function announceChange(): Promise<void> {
  // What was saved is saved, whether or not an open panel hears of it.
  await browser.storage.local.set({ [mark]: crypto.randomUUID() }).catch(() => undefined);
}

/** Calls back after each change made in any context. It ends with the script: there is no way to stop it. */
export function watchLibrary(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && mark in changes) listener();
  });
}
