import { storage } from 'wxt/utils/storage';
import type { z } from '../posting/schema.ts';
import type { StoredItem } from './stored-item.ts';

/** Keys of what was set aside begin so. */
const quarantine = 'quarantine:';

/** A stored value that may be changed, and so has a schema. */
export interface CheckedItem<T> extends StoredItem<T> {
  readonly schema: z.ZodMiniType<T>;
  /** A value of an older version as one of this version, any other as it is; needed once the schema has changed. */
  readonly migrate?: (raw: unknown) => unknown;
}

/** What storage holds: the value, and whether all of it could be read. */
export interface StoredState<T> {
  readonly value: T;
  /** True where something in storage does not fit; `value` then holds what does. It is set aside, not lost, at the next change. */
  readonly damaged: boolean;
}

/** Reads a value and checks it; writes nothing. */
export async function readState<T>(item: CheckedItem<T>): Promise<StoredState<T>> {
  return parse(item, await storage.getItem<unknown>(keyOf(item)));
}

/**
 * Reads, edits and writes under a lock that all contexts of the extension share, so that no edit is lost. A value that does not
 * fit is kept under `quarantine:` before it is written over. Rejects, with nothing written, where the outcome does not fit.
 * For extension contexts only: in a page script the lock would be the page's.
 */
export function changeStored<T>(item: CheckedItem<T>, edit: (value: T) => T): Promise<T> {
  return underLocks([item], async () => {
    const { next, writes } = await planChange(item, edit);
    await storage.setItems(writes);
    return next;
  });
}

/** A value, and what is to take its place. */
export interface Replacement<T> {
  readonly item: CheckedItem<T>;
  readonly next: T;
}

/** Replaces values as `changeStored` does, all of them in one write: where storage is full each stays as it was. */
export function replaceStored(replacements: readonly Replacement<unknown>[]): Promise<void> {
  return underLocks(
    replacements.map(({ item }) => item),
    async () => {
      const plans = await Promise.all(replacements.map(({ item, next }) => planChange(item, () => next)));
      await storage.setItems(plans.flatMap(({ writes }) => writes));
    },
  );
}

/** A stored value that could not be read, as it is. */
export interface DamagedValue {
  /** Its key in `storage.local`. */
  readonly key: string;
  readonly value: unknown;
}

/** All that was set aside, and what of `items` would be at its next change. */
export async function listDamagedValues(items: readonly CheckedItem<unknown>[]): Promise<DamagedValue[]> {
  const all = Object.entries(await storage.snapshot('local')).map(([key, value]) => ({ key, value }));
  const isDamaged = ({ key, value }: DamagedValue) =>
    items.some((item) => item.name === key && parse(item, value).damaged);
  return all.filter((stored) => stored.key.startsWith(quarantine) || isDamaged(stored));
}

/** Sets a value that does not fit aside and keeps the part of it that does; does nothing where all of it fits. */
export async function setAside<T>(item: CheckedItem<T>): Promise<void> {
  if ((await readState(item)).damaged) await changeStored(item, (salvaged) => salvaged);
}

/**
 * Removes everything that is stored outside the library, for good, what was set aside too. It takes the locks of `items`, so that
 * an edit under way does not write back what it has read.
 */
export function eraseAll(items: readonly Named[]): Promise<void> {
  return underLocks(items, () => storage.clear('local'));
}

type Named = Pick<StoredItem<unknown>, 'name'>;

/** Takes the locks in the order of their names, so that nobody who holds one waits for another who waits for them. */
function underLocks<T>(items: readonly Named[], act: () => Promise<T>): Promise<T> {
  const names = items.map(({ name }) => name).sort();
  return names.reduceRight((inner, name) => () => navigator.locks.request(`rolescope:${name}`, inner), act)();
}

/** The value after an edit, and what is to be written for it: the value, and the one before where not all of it could be read. */
async function planChange<T>(item: CheckedItem<T>, edit: (value: T) => T) {
  const raw = await storage.getItem<unknown>(keyOf(item));
  const { value, damaged } = parse(item, raw);
  const next = item.schema.parse(edit(value));
  const aside = { key: `local:${quarantine}${item.name}:${new Date().toISOString()}`, value: raw } as const;
  return { next, writes: [...(damaged ? [aside] : []), { key: keyOf(item), value: next }] };
}

function keyOf<T>({ name }: CheckedItem<T>): `local:${string}` {
  return `local:${name}`;
}

/** An old value is brought up to date at each reading and written at the next change: reading alone writes nothing. */
function parse<T>({ schema, salvage, migrate }: CheckedItem<T>, raw: unknown): StoredState<T> {
  const isEmpty = raw === null || raw === undefined;
  const current = migrate ? migrate(raw) : raw;
  return { value: salvage(current), damaged: !isEmpty && !schema.safeParse(current).success };
}
