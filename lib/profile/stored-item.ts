import { browser } from 'wxt/browser';

/** One value in `storage.local`, as every context may read it. */
export interface StoredItem<T> {
  /** Its key. */
  readonly name: string;
  /** The value where it fits, else the part of it that does; of null, what an empty storage holds. */
  readonly salvage: (raw: unknown) => T;
}

/** Reads without writing anything; light enough for page scripts. */
export async function readStored<T>({ name, salvage }: StoredItem<T>): Promise<T> {
  const stored = await browser.storage.local.get(name);
  return salvage(stored[name]);
}

/** Calls back after each change made in any context; returns how to stop. */
export function watchStored<T>({ name, salvage }: StoredItem<T>, listener: (value: T) => void): () => void {
  return watch(name, ({ newValue }) => listener(salvage(newValue)));
}

/** Calls back when the value is removed, by any context; returns how to stop. */
export function watchErased<T>({ name }: StoredItem<T>, listener: () => void): () => void {
  return watch(name, ({ newValue }) => (newValue ?? null) === null && listener());
}

function watch(name: string, listener: (change: { newValue?: unknown }) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[name] : undefined;
    if (change) listener(change);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
