import { browser } from 'wxt/browser';
import type { z } from '../posting/schema.ts';

/** One value in `storage.local`, checked by schema at every read. */
export interface StoredItem<T> {
  /** Its key. */
  readonly name: string;
  /** Raise it with each change of the schema that old values do not fit, and add a migration in `change-stored.ts`. */
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** The part of an unfit value that does fit; what an empty storage holds for null. Must fit the schema. */
  readonly salvage: (raw: unknown) => T;
}

/** What storage holds: the value, and whether all of it could be read. */
export interface StoredState<T> {
  readonly value: T;
  /** True where something in storage did not fit; `value` then holds what did. It is set aside, not lost, at the next change. */
  readonly damaged: boolean;
}

/** Reads without writing anything; in every context, page scripts included. */
export async function readStored<T>(item: StoredItem<T>): Promise<StoredState<T>> {
  const stored = await browser.storage.local.get(item.name);
  return parseStored(item, stored[item.name]);
}

/** Calls back after each change made in any context; returns how to stop. */
export function watchStored<T>(item: StoredItem<T>, listener: (value: T) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[item.name] : undefined;
    if (change) listener(parseStored(item, change.newValue).value);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

export function parseStored<T>({ schema, salvage }: StoredItem<T>, raw: unknown): StoredState<T> {
  if (raw === null || raw === undefined) return { value: salvage(null), damaged: false };
  const parsed = schema.safeParse(raw);
  return parsed.success ? { value: parsed.data, damaged: false } : { value: salvage(raw), damaged: true };
}
