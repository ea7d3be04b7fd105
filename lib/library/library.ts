import { liveQuery } from 'dexie';
import type { Analysis } from '../analysis/analysis.ts';
import type { Posting } from '../posting/posting.ts';
import { postingKey } from '../posting/posting-key.ts';
import { type DamagedRecord, database, reading, writing } from './database.ts';
import { type MergePlan, planMerge } from './merge.ts';
import { join, readTextSchema, type SavedRow, savedRowSchema, split } from './records.ts';
import { type SavedPosting, type Status, savedPostingSchema } from './saved-posting.ts';
import { isTouched, type SavedState, savedStateOf } from './saved-state.ts';
import type { FirstStage } from './statuses.ts';

/**
 * The saved postings. For the background and extension pages; page scripts reach it through messages.
 * Every function rejects with a LibraryError, whose code has a sentence for the user. A record that does not fit its schema is
 * passed over in reading, and set aside, not lost, when something takes its place.
 */

/**
 * Saves a posting. Saving one again brings its text and analysis up to date and keeps what the user said of it.
 * @param stage "applied" where the user has applied for it; one that was saved and has come further stays there
 */
export function savePosting(
  { posting, analysis }: { readonly posting: Posting; readonly analysis: Analysis },
  now: Date,
  stage: FirstStage = 'saved',
): Promise<SavedPosting> {
  const at = now.toISOString();
  return writing(async () => {
    const key = postingKey(posting);
    const { row } = await readRecords(key);
    const own = savedRowSchema.safeParse(row).data ?? {
      status: 'saved' as const,
      notes: '',
      savedAt: at,
      appliedAt: null,
    };
    const { notes, savedAt } = own;
    const { status, appliedAt } =
      own.status === 'saved' ? { status: stage, appliedAt: appliedAtOf(own, stage, at) } : own;
    return put({ key, posting, analysis, status, notes, savedAt, appliedAt, updatedAt: at });
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
export function stateOfSaved(key: string): Promise<SavedState | null> {
  return reading(async () => {
    const row = await readRow(key);
    return row ? savedStateOf(row) : null;
  });
}

/** How many postings are saved, those included that cannot be read. */
export function countSaved(): Promise<number> {
  return reading(() => database.rows.count());
}

/** Gives the posting as it is now; null where it is not saved. */
export function setStatus(key: string, status: Status, now: Date): Promise<SavedRow | null> {
  const at = now.toISOString();
  return edit(key, (saved) => ({
    ...saved,
    status,
    appliedAt: appliedAtOf(saved, status, at),
    updatedAt: at,
  }));
}

/** Gives the posting as it is now; null where it is not saved. */
export function setNotes(key: string, notes: string, now: Date): Promise<SavedRow | null> {
  return edit(key, (saved) => ({ ...saved, notes, updatedAt: now.toISOString() }));
}

/** Removes a posting and gives it back, so that the removal can be undone with `restoreSaved`. */
export function removeSaved(key: string): Promise<SavedPosting | null> {
  return writing(async () => {
    const saved = await readOne(key);
    await remove(key);
    return saved;
  });
}

/**
 * Takes a save back, and gives what is saved of the posting after that; null: nothing.
 * @param discards whether what the user has said of the posting goes with it; where it must not, a posting of which they said something stays
 */
export function unsavePosting(key: string, discards: boolean): Promise<SavedState | null> {
  return writing(async () => {
    const row = await readRow(key);
    const state = row ? savedStateOf(row) : null;
    if (state && isTouched(state) && !discards) return state;
    await remove(key);
    return null;
  });
}

/** Puts a removed posting back exactly as it was. */
export function restoreSaved(saved: SavedPosting): Promise<SavedPosting> {
  return writing(() => put(savedPostingSchema.parse(saved)));
}

/** Removes everything, for good: postings, texts, and what was set aside. */
export function eraseSaved(): Promise<void> {
  return writing(async () => {
    await Promise.all([database.rows.clear(), database.texts.clear(), database.setAside.clear()]);
  });
}

/** What `importSaved` would do; changes nothing. */
export function planImport(incoming: readonly SavedPosting[]): Promise<MergePlan> {
  return reading(async () => {
    // One that cannot be read whole is healed by its copy.
    const saved = await Promise.all(incoming.map(({ key }) => readOne(key)));
    const readable = saved.filter((one) => one !== null);
    return planMerge(incoming, new Map(readable.map(({ key, updatedAt }) => [key, updatedAt])));
  });
}

/** Brings postings in, all or none; what is saved already stays unless the incoming copy was changed later. */
export function importSaved(incoming: readonly SavedPosting[]): Promise<MergePlan> {
  return writing(async () => {
    const plan = await planImport(incoming);
    await Promise.all([...plan.added, ...plan.updated].map(put));
    return plan;
  });
}

/** Records that do not fit their schema, as they are: in the lists or set aside. For telling the user and for rescue. */
export function listDamaged(): Promise<DamagedRecord[]> {
  return reading(async () => {
    const keys = await database.rows.toCollection().primaryKeys();
    const inPlace = await Promise.all(keys.map(readDamaged));
    return [...inPlace.filter((record) => record !== null), ...(await database.setAside.toArray())];
  });
}

/** How many postings the lists pass over because they do not fit. Reads no texts: a damaged one of these shows when it is opened or exported. */
export function countDamaged(): Promise<number> {
  return reading(async () => (await damagedRowKeys()).length);
}

/** Takes the postings that `countDamaged` counts from among the others; they are kept set aside. */
export function setDamagedAside(): Promise<void> {
  return writing(async () => {
    for (const key of await damagedRowKeys()) await remove(key);
  });
}

/**
 * Calls back with the list now and after each change, made in any context of the extension. Returns how to stop.
 * @param onError hears of a failure to read; the watching ends then
 */
export function watchSaved(listener: (rows: SavedRow[]) => void, onError: (error: unknown) => void): () => void {
  const subscription = liveQuery(async () => listSaved()).subscribe({ next: listener, error: onError });
  return () => subscription.unsubscribe();
}

async function damagedRowKeys(): Promise<string[]> {
  const rows = await database.rows.toArray();
  return rows.filter((row) => !savedRowSchema.safeParse(row).success).map(({ key }) => key);
}

/** Undefined where the posting is not saved or does not fit. */
async function readRow(key: string): Promise<SavedRow | undefined> {
  return savedRowSchema.safeParse(await database.rows.get(key)).data;
}

async function readOne(key: string): Promise<SavedPosting | null> {
  const { row, text } = await readRecords(key);
  const fitting = savedRowSchema.safeParse(row);
  const readable = readTextSchema.safeParse(text);
  return fitting.success && readable.success ? join(fitting.data, readable.data) : null;
}

/** Null where the posting can be read. */
async function readDamaged(key: string): Promise<DamagedRecord | null> {
  return (await readOne(key)) ? null : { key, ...(await readRecords(key)) };
}

async function readRecords(key: string): Promise<{ row: unknown; text: unknown }> {
  const [row, text] = await Promise.all([database.rows.get(key), database.texts.get(key)]);
  return { row, text };
}

/** "Saved" takes an application back; one may withdraw without having applied. */
function appliedAtOf({ appliedAt }: Pick<SavedRow, 'appliedAt'>, status: Status, now: string): string | null {
  if (status === 'saved') return null;
  return appliedAt ?? (status === 'withdrawn' ? null : now);
}

/** Changes what the user says of a posting; its text need not be readable for that. */
function edit(key: string, change: (row: SavedRow) => SavedRow): Promise<SavedRow | null> {
  return writing(async () => {
    const row = await readRow(key);
    if (!row) return null;
    const changed = change(row);
    await database.rows.put(changed);
    return changed;
  });
}

async function put(saved: SavedPosting): Promise<SavedPosting> {
  await setAsideDamaged(saved.key);
  const { row, text } = split(saved);
  await Promise.all([database.rows.put(row), database.texts.put(text)]);
  return saved;
}

async function remove(key: string): Promise<void> {
  await setAsideDamaged(key);
  await Promise.all([database.rows.delete(key), database.texts.delete(key)]);
}

/** Keeps what something else is about to take the place of, where it cannot be read. */
async function setAsideDamaged(key: string): Promise<void> {
  const { row, text } = await readRecords(key);
  if (row === undefined && text === undefined) return;
  const damaged = await readDamaged(key);
  if (damaged) await database.setAside.add(damaged);
}
