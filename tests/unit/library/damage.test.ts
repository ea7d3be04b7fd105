import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemWord } from '../../../lib/i18n/problem-word.ts';
import { anAnalysis, aPosting } from './a-posting.ts';

const now = new Date('2026-11-18T10:00:00.000Z');
const key = 'linkedin:4100';
const saving = { posting: aPosting(), analysis: anAnalysis() };

/** The library as a fresh start of the extension sees it. */
async function start() {
  vi.resetModules();
  const { database } = await import('../../../lib/library/database.ts');
  return { database, ...(await import('../../../lib/library/library.ts')) };
}

/** A newer Rolescope opens the database, upgrades it and writes to it. */
async function useNewer(): Promise<void> {
  const newer = new Dexie('rolescope');
  newer.version(1).stores({ rows: 'key, savedAt, status', texts: 'key', setAside: '++' });
  newer.version(3).stores({ rows: 'key, savedAt, status, score', contacts: 'id' });
  await newer.open();
  await newer.table('rows').update(key, { score: 7 });
  newer.close();
}

let library: Awaited<ReturnType<typeof start>>;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  library = await start();
});

afterEach(async () => {
  vi.restoreAllMocks();
  library.database.close();
  await Dexie.delete('rolescope');
});

describe('a damaged record', () => {
  const broken = { key, savedAt: 'yesterday', title: 'half a record' };

  beforeEach(async () => {
    await library.savePosting({ ...saving, posting: aPosting({ jobId: 'sound' }) }, now);
    await library.database.table('rows').put(broken);
  });

  it('is passed over in lists and reported', async () => {
    expect((await library.listSaved()).map((row) => row.key)).toEqual(['linkedin:sound']);
    expect(await library.readAllSaved()).toHaveLength(1);
    expect(await library.getSaved(key)).toBeNull();
    expect(await library.stateOfSaved(key)).toBeNull();
    expect(await library.setNotes(key, 'A note.', now)).toBeNull();
    expect(await library.listDamaged()).toEqual([{ key, row: broken, text: undefined }]);
  });

  it('is set aside, not lost, when the posting is saved again', async () => {
    const saved = await library.savePosting(saving, now);
    expect(await library.getSaved(key)).toEqual(saved);
    expect(await library.listDamaged()).toEqual([{ key, row: broken, text: undefined }]);
  });

  it('is set aside, not lost, when it is removed', async () => {
    expect(await library.removeSaved(key)).toBeNull();
    expect(await library.countSaved()).toBe(1);
    expect(await library.listDamaged()).toEqual([{ key, row: broken, text: undefined }]);
  });
});

describe('a sound record whose text no longer fits', () => {
  beforeEach(async () => {
    await library.savePosting(saving, now);
    await library.setNotes(key, 'Ask about on-call.', now);
  });

  it('with another version’s analysis: is read, without sentences, and keeps what the user says', async () => {
    const text = await library.database.texts.get(key);
    await library.database
      .table('texts')
      .put({ ...text, analysis: { ...text?.analysis, questions: [{ id: 'unheard of' }] } });
    expect(await library.getSaved(key)).toMatchObject({ notes: 'Ask about on-call.', posting: saving.posting });
    expect(await library.setStatus(key, 'interview', now)).toMatchObject({ status: 'interview' });
    const again = await library.savePosting(saving, now);
    expect(again).toMatchObject({ status: 'interview', notes: 'Ask about on-call.', analysis: saving.analysis });
  });

  it('at all: keeps its notes and status through a change and through being saved again', async () => {
    await library.database.texts.delete(key);
    expect(await library.getSaved(key)).toBeNull();
    await library.setStatus(key, 'applied', now);
    expect(await library.savePosting(saving, now)).toMatchObject({ status: 'applied', notes: 'Ask about on-call.' });
  });

  it('at all: is healed by its copy in a backup', async () => {
    const copy = await library.getSaved(key);
    if (!copy) throw new Error('not saved');
    await library.database.texts.delete(key);
    expect((await library.importSaved([copy])).kept).toEqual([]);
    expect(await library.getSaved(key)).toEqual(copy);
  });
});

describe('a database that a newer Rolescope used', () => {
  beforeEach(async () => {
    await library.savePosting(saving, now);
    library.database.close();
    await useNewer();
    library = await start();
  });

  it('can be read', async () => {
    expect((await library.listSaved()).map((row) => row.key)).toEqual([key]);
    expect(await library.getSaved(key)).toMatchObject(saving);
  });

  it('refuses changes, says why, and loses nothing', async () => {
    expect(problemWord(await library.savePosting(saving, now).catch((error) => error))).toContain('Update Rolescope');
    await expect(library.removeSaved(key)).rejects.toMatchObject({ code: 'newer' });
    expect(await library.database.table('rows').get(key)).toMatchObject({ key, score: 7 });
  });

  it('does not have to wait for this one to be closed', async () => {
    library.database.close();
    await Dexie.delete('rolescope');
    library = await start();
    await library.savePosting(saving, now);
    await useNewer();
    expect(await library.listSaved()).toHaveLength(1);
    await expect(library.setNotes(key, 'Late.', now)).rejects.toMatchObject({ code: 'newer' });
  });
});

describe('a database of version 1', () => {
  it('gives each posting its new key, with all that the user said of it', async () => {
    const posting = aPosting({ site: 'recruitee', jobId: 'ml', url: 'https://acme.recruitee.com/o/ml' });
    await library.savePosting({ ...saving, posting }, now);
    const [row] = await library.listSaved();
    const text = await library.database.texts.toCollection().first();
    library.database.close();
    await Dexie.delete('rolescope');
    const old = new Dexie('rolescope');
    old.version(1).stores({ rows: 'key, savedAt, status', texts: 'key', setAside: '++' });
    await old.table('rows').bulkAdd([{ ...row, key: 'recruitee:ml', notes: 'Called back.' }, { key: 'broken' }]);
    await old.table('texts').add({ ...text, key: 'recruitee:ml' });
    old.close();
    library = await start();
    const key = 'recruitee:acme.recruitee.com/ml';
    expect(await library.getSaved(key)).toMatchObject({ key, posting, notes: 'Called back.' });
    expect(await library.countSaved()).toBe(2);
    expect((await library.savePosting({ ...saving, posting }, now)).notes).toBe('Called back.');
  });
});

describe('a failing database', () => {
  it('says in words that there is no room', async () => {
    const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    library.database.table('rows').hook('creating', () => {
      throw full;
    });
    expect(problemWord(await library.savePosting(saving, now).catch((error) => error))).toContain('no room left');
    expect(await library.countSaved()).toBe(0);
    expect(await library.database.table('texts').count()).toBe(0);
  });

  it('says in words that it cannot be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    expect(problemWord(await library.listSaved().catch((error) => error))).toContain('could not open');
  });
});
