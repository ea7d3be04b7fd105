import type { Corrections } from './corrections.ts';
import { salvageCorrections } from './salvage-corrections.ts';
import { readStored, type StoredItem, watchStored } from './stored-item.ts';

/** Reading and watching the corrections, light enough for page scripts; changing them is in `store-changes.ts`. */

export const storedCorrections: StoredItem<Corrections> = { name: 'corrections', salvage: salvageCorrections };

/** The user's corrections; none before the first. */
export function readCorrections(): Promise<Corrections> {
  return readStored(storedCorrections);
}

/** Calls back with the corrections after each change, wherever it was made. Returns how to stop. */
export function watchCorrections(listener: (corrections: Corrections) => void): () => void {
  return watchStored(storedCorrections, listener);
}
