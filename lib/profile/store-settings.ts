import { salvageSettings } from './salvage.ts';
import type { Settings } from './settings.ts';
import { readStored, type StoredItem, watchStored } from './stored-item.ts';

/** Reading and watching the settings, light enough for page scripts; changing them is in `store-changes.ts`. */

export const storedSettings: StoredItem<Settings> = { name: 'settings', salvage: salvageSettings };

/** The settings; the defaults before the first change, or where storage holds something else. */
export function readSettings(): Promise<Settings> {
  return readStored(storedSettings);
}

/** Calls back with the settings after each change, wherever it was made. Returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return watchStored(storedSettings, listener);
}
