import { storage } from 'wxt/utils/storage';
import type { z } from '../posting/schema.ts';

/** What storage holds: the value, and whether all of it could be read. */
export interface StoredState<T> {
  readonly value: T;
  /** True where something in storage did not fit; `value` then holds what did. It is set aside, not lost, at the next change. */
  readonly damaged: boolean;
}

/** One value in `storage.local`, checked by schema at every read. */
export interface StoredItem<T> {
  read(): Promise<StoredState<T>>;
  /**
   * Reads, edits and writes under a lock that all contexts of the extension share, so that no edit is lost.
   * For extension contexts only: in a page script the lock would be the page's.
   */
  change(edit: (value: T) => T): Promise<T>;
  /** Calls back after each change made in any context; returns how to stop. */
  watch(listener: (value: T) => void): () => void;
}

/**
 * @param name key in `storage.local`
 * @param version raise it with each change of the schema that old values do not fit
 * @param salvage the part of an unfit value that does fit; must fit the schema
 */
export function storedItem<T>(
  name: string,
  version: number,
  schema: z.ZodMiniType<T>,
  salvage: (raw: unknown) => T,
): StoredItem<T> {
  const item = storage.defineItem<unknown>(`local:${name}`, { version });
  const empty = salvage(null);

  function parse(raw: unknown): StoredState<T> {
    if (raw === null || raw === undefined) return { value: empty, damaged: false };
    const parsed = schema.safeParse(raw);
    return parsed.success ? { value: parsed.data, damaged: false } : { value: salvage(raw), damaged: true };
  }

  async function changeLocked(edit: (value: T) => T): Promise<T> {
    const raw = await item.getValue();
    const { value, damaged } = parse(raw);
    if (damaged) await storage.setItem(`local:quarantine:${name}:${new Date().toISOString()}`, raw);
    const next = schema.parse(edit(value));
    await item.setValue(next);
    return next;
  }

  return {
    read: async () => parse(await item.getValue()),
    change: (edit) => navigator.locks.request(`rolescope:${name}`, () => changeLocked(edit)),
    watch: (listener) => item.watch((raw) => listener(parse(raw).value)),
  };
}
