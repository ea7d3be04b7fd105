import { storage } from 'wxt/utils/storage';
import { parseStored, type StoredItem } from './stored-item.ts';

/**
 * Reads, edits and writes under a lock that all contexts of the extension share, so that no edit is lost. A value that does not
 * fit is kept under `quarantine:` before it is written over. Rejects, with nothing written, where the outcome does not fit.
 * For extension contexts only: in a page script the lock would be the page's.
 */
export function changeStored<T>(item: StoredItem<T>, edit: (value: T) => T): Promise<T> {
  return navigator.locks.request(`rolescope:${item.name}`, () => changeLocked(item, edit));
}

async function changeLocked<T>(item: StoredItem<T>, edit: (value: T) => T): Promise<T> {
  const { name, version, schema } = item;
  const place = storage.defineItem<unknown>(`local:${name}`, { version });
  const raw = await place.getValue();
  const { value, damaged } = parseStored(item, raw);
  if (damaged) await storage.setItem(`local:quarantine:${name}:${new Date().toISOString()}`, raw);
  const next = schema.parse(edit(value));
  await place.setValue(next);
  return next;
}
