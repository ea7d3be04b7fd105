import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLibrary } from '../../../lib/library/changes.ts';
import { database } from '../../../lib/library/database.ts';
import {
  countSaved,
  getSaved,
  importSaved,
  listSaved,
  planImport,
  readAllSaved,
  removeSaved,
  restoreSaved,
  savePosting,
  setNotes,
  setStatus,
  stateOfSaved,
  unsavePosting,
  watchSaved,
} from '../../../lib/library/library.ts';
import { LibraryError } from '../../../lib/library/library-error.ts';
import type { SavedRow } from '../../../lib/library/records.ts';
import type { SavedPosting } from '../../../lib/library/saved-posting.ts';
import { anAnalysis, aPosting } from './a-posting.ts';

const monday = new Date('2026-11-16T09:00:00.000Z');
const tuesday = new Date('2026-11-17T09:00:00.000Z');
const key = 'linkedin:4100';

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

it('lets open panels know of each change', async () => {
  const heard = vi.fn();
  watchLibrary(heard);
  await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
  expect(heard).toHaveBeenCalledTimes(1);
  await setStatus(key, 'applied', monday);
  expect(heard).toHaveBeenCalledTimes(2);
  await removeSaved(key);
  expect(heard).toHaveBeenCalledTimes(3);
  await listSaved();
  expect(heard).toHaveBeenCalledTimes(3);
});

describe('saving', () => {
  it('keeps the posting, its text and its analysis', async () => {
    const saved = await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    expect(saved).toEqual({
      key,
      posting: aPosting(),
      analysis: anAnalysis(),
      status: 'saved',
      notes: '',
      savedAt: monday.toISOString(),
      appliedAt: null,
      updatedAt: monday.toISOString(),
    });
    expect(await getSaved(key)).toEqual(saved);
    expect(await readAllSaved()).toEqual([saved]);
  });

  it('brings a posting saved before up to date, and keeps what the user said of it', async () => {
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await setStatus(key, 'applied', monday);
    await setNotes(key, 'Ask about the on-call rota.', monday);
    const posting = aPosting({ description: 'You will train larger models.' });
    await savePosting({ posting, analysis: anAnalysis({ yearsMin: null }) }, tuesday);

    expect(await countSaved()).toBe(1);
    expect(await getSaved(key)).toMatchObject({
      posting,
      analysis: { yearsMin: null },
      status: 'applied',
      notes: 'Ask about the on-call rota.',
      savedAt: monday.toISOString(),
      appliedAt: monday.toISOString(),
      updatedAt: tuesday.toISOString(),
    });
  });

  it('saves as applied in one change, of which open panels hear once', async () => {
    const heard = vi.fn();
    watchLibrary(heard);
    const saved = await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday, 'applied');
    expect(saved).toMatchObject({ status: 'applied', savedAt: monday.toISOString(), appliedAt: monday.toISOString() });
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['saved', { status: 'applied', appliedAt: tuesday.toISOString() }],
    ['interview', { status: 'interview', appliedAt: monday.toISOString() }],
  ] as const)('saved as applied, one that stands at "%s" goes on and never back', async (stage, expected) => {
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await setStatus(key, stage, monday);
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, tuesday, 'applied');
    expect(await getSaved(key)).toMatchObject(expected);
  });

  it('loses nothing where two windows change one posting at once', async () => {
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await Promise.all([
      setStatus(key, 'interview', tuesday),
      setNotes(key, 'Bring a laptop.', tuesday),
      savePosting({ posting: aPosting({ company: 'Northwind' }), analysis: anAnalysis() }, tuesday),
    ]);
    expect(await getSaved(key)).toMatchObject({
      status: 'interview',
      notes: 'Bring a laptop.',
      posting: { company: 'Northwind' },
    });
  });
});

describe('status', () => {
  it('is null for a posting that is not saved, and setting it saves nothing', async () => {
    expect(await stateOfSaved(key)).toBeNull();
    expect(await setStatus(key, 'applied', monday)).toBeNull();
    expect(await countSaved()).toBe(0);
  });

  it('remembers when the application was first sent', async () => {
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await setStatus(key, 'applied', monday);
    const saved = await setStatus(key, 'offer', tuesday);
    expect(saved).toMatchObject({ status: 'offer', appliedAt: monday.toISOString() });
    expect(await stateOfSaved(key)).toEqual({ status: 'offer', hasNotes: false });
  });
});

describe('taking a save back', () => {
  beforeEach(() => savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday));

  it('removes what was only saved, and says so', async () => {
    expect(await unsavePosting(key, false)).toBeNull();
    expect(await countSaved()).toBe(0);
  });

  it.each([
    ['notes', () => setNotes(key, 'Ask for Ana.', monday), { status: 'saved', hasNotes: true }],
    ['a later stage', () => setStatus(key, 'interview', monday), { status: 'interview', hasNotes: false }],
  ] as const)('keeps a posting with %s, whose loss nobody has agreed to', async (_what, say, state) => {
    await say();
    const before = await getSaved(key);
    expect(await unsavePosting(key, false)).toEqual(state);
    expect(await getSaved(key)).toEqual(before);
    expect(await unsavePosting(key, true)).toBeNull();
    expect(await getSaved(key)).toBeNull();
  });
});

describe('the day of an application', () => {
  beforeEach(() => savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday));

  it('is forgotten where "applied" was a slip', async () => {
    await setStatus(key, 'applied', monday);
    expect(await setStatus(key, 'saved', monday)).toMatchObject({ appliedAt: null });
    expect(await setStatus(key, 'applied', tuesday)).toMatchObject({ appliedAt: tuesday.toISOString() });
  });

  it('is none where one withdraws without having applied', async () => {
    expect(await setStatus(key, 'withdrawn', monday)).toMatchObject({ appliedAt: null });
    await setStatus(key, 'applied', monday);
    expect(await setStatus(key, 'withdrawn', tuesday)).toMatchObject({ appliedAt: monday.toISOString() });
  });
});

describe('lists', () => {
  it('give the newest first, with the requirements but without sentences', async () => {
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await savePosting({ posting: aPosting({ jobId: '7', title: 'Data Engineer' }), analysis: anAnalysis() }, tuesday);
    const rows = await listSaved();
    expect(rows.map((row) => row.posting.title)).toEqual(['Data Engineer', 'Machine Learning Engineer']);
    expect(rows[0]?.analysis.skills).toMatchObject([{ skill: 'python', years: 5, quote: '' }]);
    expect(JSON.stringify(rows)).not.toContain('five years');
  });

  it('are given again after every change, until one stops watching', async () => {
    const seen: SavedRow[][] = [];
    const stop = watchSaved(
      (rows) => seen.push(rows),
      (error) => expect.unreachable(String(error)),
    );
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
    await setStatus(key, 'rejected', tuesday);
    await vi.waitFor(() => expect(seen.at(-1)?.[0]?.status).toBe('rejected'));
    stop();
    await removeSaved(key);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.at(-1)).toHaveLength(1);
  });
});

describe('removing', () => {
  it('is undone exactly', async () => {
    await savePosting({ posting: aPosting(), analysis: anAnalysis() }, monday);
    await setNotes(key, 'A good one.', tuesday);
    const before = await getSaved(key);
    const removed = await removeSaved(key);
    expect(await getSaved(key)).toBeNull();
    expect(removed).toEqual(before);
    if (removed) await restoreSaved(removed);
    expect(await getSaved(key)).toEqual(before);
  });

  it('of a posting that is not saved gives null', async () => {
    expect(await removeSaved(key)).toBeNull();
  });
});

describe('importing', () => {
  const aSaved = (jobId: string, updatedAt: Date, notes: string): SavedPosting => ({
    key: `linkedin:${jobId}`,
    posting: aPosting({ jobId }),
    analysis: anAnalysis(),
    status: 'saved',
    notes,
    savedAt: monday.toISOString(),
    appliedAt: null,
    updatedAt: updatedAt.toISOString(),
  });

  it('adds what is new, takes what was changed later, and keeps the rest', async () => {
    await importSaved([aSaved('old', monday, 'mine'), aSaved('new', tuesday, 'mine')]);
    const incoming = ['old', 'new', 'other'].map((jobId) =>
      aSaved(jobId, jobId === 'old' ? tuesday : monday, 'theirs'),
    );
    const preview = await planImport(incoming);
    expect(await countSaved()).toBe(2);
    expect(await importSaved(incoming)).toEqual(preview);
    expect(preview.added.map(({ key }) => key)).toEqual(['linkedin:other']);
    expect(preview.updated.map(({ key }) => key)).toEqual(['linkedin:old']);
    expect(preview.kept).toEqual(['linkedin:new']);
    const notes = Object.fromEntries((await listSaved()).map((row) => [row.posting.jobId, row.notes]));
    expect(notes).toEqual({ old: 'theirs', new: 'mine', other: 'theirs' });
  });

  it('brings in all or nothing', async () => {
    const unwritable = { ...aSaved('2', monday, ''), analysis: { ...anAnalysis(), focus: [() => 'a function'] } };
    const incoming = [aSaved('1', monday, ''), unwritable] as unknown as SavedPosting[];
    await expect(importSaved(incoming)).rejects.toThrow(LibraryError);
    expect(await countSaved()).toBe(0);
  });
});
