import { liveQuery } from 'dexie';
import type { Analysis } from '../analysis/analysis.ts';
import { type Posting, postingKey } from '../posting/posting.ts';
import { database, reading, writing } from './database.ts';
import { join, type SavedRow, savedRowSchema, savedTextSchema, split } from './records.ts';
import { type SavedPosting, type Status, savedPostingSchema } from './saved-posting.ts';

/**
 * The saved postings. For the background and extension pages; page scripts reach it through messages.
 * Every function rejects with a LibraryError, whose message is for the user. A record that does not fit its schema is
 * passed over in reading, and set aside, not lost, when something takes its place.
 */

/** Saves a posting. Saving one again brings its text and analysis up to date and keeps what the user said of it. */
export function savePosting(
  { posting, analysis }: { readonly posting: Posting; readonly analysis: Analysis },
  now: Date,
): Promise<SavedPosting> {
  const at = now.toISOString();
  return writing(async () => {
    const key = postingKey(posting);
    const before = await readOne(key);
    const own = before ?? { status: 'saved' as const, notes: '', savedAt: at, appliedAt: null };
    return put({ ...own, key, posting, analysis, updatedAt: at });
  });
}

/** All saved postings without their texts, newest first. */
export function listSaved(): Promise<SavedRow[]> {
  return reading(async () => {
    const rows = await database.rows.orderBy('savedAt').reverse().toArray();
    return rows.filter((row) => savedRowSchema.safeParse(row).success);
  });
}

/** A saved posting with its text; null where it is not saved or cannot be read. */
export function getSaved(key: string): Promise<SavedPosting | null> {
  return reading(() => readOne(key));
}

/** Every saved posting with its text, newest first, for export. */
export function readAllSaved(): Promise<SavedPosting[]> {
  return reading(async () => {
    const keys = await database.rows.orderBy('savedAt').reverse().primaryKeys();
    const all = await Promise.all(keys.map(readOne));
    return all.filter((saved) => saved !== null);
  });
}

/** Where an application stands; null where the posting is not saved. */
export function statusOf(key: string): Promise<Status | null> {
  return reading(async () => (await database.rows.get(key))?.status ?? null);
}

export function countSaved(): Promise<number> {
  return reading(() => database.rows.count());
}

/** Gives the posting as it is now; null where it is not saved. */
export function setStatus(key: string, status: Status, now: Date): Promise<SavedPosting | null> {
  const at = now.toISOString();
  return edit(key, (saved) => ({
    ...saved,
    status,
    appliedAt: saved.appliedAt ?? (status === 'saved' ? null : at),
    updatedAt: at,
  }));
}

/** Gives the posting as it is now; null where it is not saved. */
export function setNotes(key: string, notes: string, now: Date): Promise<SavedPosting | null> {
  return edit(key, (saved) => ({ ...saved, notes, updatedAt: now.toISOString() }));
}

/** Removes a posting and gives it back, so that the removal can be undone with `restoreSaved`. */
export function removeSaved(key: string): Promise<SavedPosting | null> {
  return writing(async () => {
    const saved = await readOne(key);
    await clear(key, saved);
    return saved;
  });
}

/** Puts a removed posting back exactly as it was. */
export function restoreSaved(saved: SavedPosting): Promise<SavedPosting> {
  return writing(() => put(savedPostingSchema.parse(saved)));
}

/**
 * Calls back with the list now and after each change, made in any context of the extension. Returns how to stop.
 * @param onError hears of a failure to read; the watching ends then
 */
export function watchSaved(listener: (rows: SavedRow[]) => void, onError: (error: unknown) => void): () => void {
  const subscription = liveQuery(listSaved).subscribe({ next: listener, error: onError });
  return () => subscription.unsubscribe();
}

async function readOne(key: string): Promise<SavedPosting | null> {
  const [row, text] = await Promise.all([database.rows.get(key), database.texts.get(key)]);
  const readRow = savedRowSchema.safeParse(row);
  const readText = savedTextSchema.safeParse(text);
  return readRow.success && readText.success ? join(readRow.data, readText.data) : null;
}

function edit(key: string, change: (saved: SavedPosting) => SavedPosting): Promise<SavedPosting | null> {
  return writing(async () => {
    const saved = await readOne(key);
    return saved && put(change(saved));
  });
}

async function put(saved: SavedPosting): Promise<SavedPosting> {
  await clear(saved.key, await readOne(saved.key));
  const { row, text } = split(saved);
  await Promise.all([database.rows.put(row), database.texts.put(text)]);
  return saved;
}

/** Makes room for a posting. @param readable what `readOne` gave; where that is null, whatever is there is set aside. */
async function clear(key: string, readable: SavedPosting | null): Promise<void> {
  const [row, text] = await Promise.all([database.rows.get(key), database.texts.get(key)]);
  if (!readable && (row || text)) await database.setAside.add({ key, row, text, at: new Date().toISOString() });
  await Promise.all([database.rows.delete(key), database.texts.delete(key)]);
}
