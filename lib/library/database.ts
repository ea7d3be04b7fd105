import { Dexie, type EntityTable } from 'dexie';
import { LibraryError, libraryErrorOf } from './library-error.ts';
import type { SavedRow, SavedText } from './records.ts';

/** Raise it with each change of the stores or records, and add an `upgrade` and a test with an old database. */
const schemaVersion = 1;

/** A record that did not fit its schema, kept as it was when something new took its place. */
export interface SetAsideRecord {
  readonly id: number;
  readonly key: string;
  readonly row: unknown;
  readonly text: unknown;
  readonly at: string;
}

export interface LibraryDatabase extends Dexie {
  readonly rows: EntityTable<SavedRow, 'key'>;
  readonly texts: EntityTable<SavedText, 'key'>;
  readonly setAside: EntityTable<SetAsideRecord, 'id'>;
}

export const database = new Dexie('rolescope') as LibraryDatabase;

database.version(schemaVersion).stores({
  rows: 'key, savedAt, status',
  texts: 'key',
  setAside: '++id, key',
});

/** A newer Rolescope waits until every older one has let go. */
database.on('versionchange', () => database.close());

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

/** Runs a change in one transaction: all of it is kept or nothing. Rejects with a LibraryError; refuses a newer version's database. */
export async function writing<T>(change: () => Promise<T>): Promise<T> {
  return reading(async () => {
    await assertNotNewer();
    return database.transaction('rw', database.rows, database.texts, database.setAside, change);
  });
}
