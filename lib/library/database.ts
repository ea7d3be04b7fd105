import { Dexie, type EntityTable, type Table } from 'dexie';
import { announceChange } from './changes.ts';
import { LibraryError, libraryErrorOf } from './library-error.ts';
import type { SavedRow, SavedText } from './records.ts';
import { keyByHost } from './upgrade.ts';

/** Raise it with each change of the stores or records, and add an `upgrade` and a test with an old database. */
const schemaVersion = 2;

/** A posting whose records do not fit their schemas, as they are; undefined where one is missing. */
export interface DamagedRecord {
  readonly key: string;
  readonly row: unknown;
  readonly text: unknown;
}

export interface LibraryDatabase extends Dexie {
  readonly rows: EntityTable<SavedRow, 'key'>;
  readonly texts: EntityTable<SavedText, 'key'>;
  /** Damaged records, kept when something else took their place. */
  readonly setAside: Table<DamagedRecord, number>;
}

/** Where a newer Rolescope waits to open it, Dexie lets go of it by itself; here it then opens again as a newer one's. */
export const database = new Dexie('rolescope') as LibraryDatabase;

database.version(1).stores({ rows: 'key, savedAt, status', texts: 'key', setAside: '++' });
database.version(schemaVersion).upgrade(keyByHost);

/** Dexie counts in tenths of its own versions and opens newer databases without a word. */
async function assertNotNewer(): Promise<void> {
  if (!database.isOpen()) await database.open();
  if (database.backendDB().version >= (schemaVersion + 1) * 10) throw new LibraryError('newer');
}

/** Runs a query; rejects with a LibraryError. */
export async function reading<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw libraryErrorOf(error);
  }
}

/**
 * Runs a change in one transaction: all of it is kept or nothing; open panels hear of it. Rejects with a LibraryError; refuses a
 * newer version's database.
 */
export async function writing<T>(change: () => Promise<T>): Promise<T> {
  const result = await reading(async () => {
    await assertNotNewer();
    const { rows, texts, setAside } = database;
    // Dexie follows native promises through a transaction only from an async function.
    return database.transaction('rw', rows, texts, setAside, async () => change());
  });
  await announceChange();
  return result;
}
