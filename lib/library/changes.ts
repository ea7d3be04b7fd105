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
  watchMark(listener);
}

/** Calls back once everything is erased, by any context: the mark goes with all else then. Returns how to stop. */
export function watchErased(listener: () => void): () => void {
  return watchMark(({ newValue }) => (newValue ?? null) === null && listener());
}

function watchMark(listener: (change: { newValue?: unknown }) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[mark] : undefined;
    if (change) listener(change);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
