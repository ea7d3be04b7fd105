import 'fake-indexeddb/auto';
import { locks } from 'node:worker_threads';
import { beforeEach, expect, it, vi } from 'vitest';
import { followMovedKeys } from '../../../lib/browser/follow-moved-keys.ts';
import { toJson } from '../../../lib/exchange/json.ts';
import { readExport } from '../../../lib/exchange/read-export.ts';
import { database } from '../../../lib/library/database.ts';
import { savePosting } from '../../../lib/library/library.ts';
import type { Correction, Corrections } from '../../../lib/profile/corrections.ts';
import { replaceCorrections } from '../../../lib/profile/store-changes.ts';
import { readCorrections } from '../../../lib/profile/store-corrections.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { anAnalysis, aPosting } from '../library/a-posting.ts';

Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
const monday = new Date('2026-11-16T09:00:00.000Z');
const tuesday = new Date('2026-11-17T09:00:00.000Z');
const posting = aPosting({ site: 'recruitee', jobId: 'ml', url: 'https://acme.recruitee.com/o/ml' });
const [before, now] = ['recruitee:ml', 'recruitee:acme.recruitee.com/ml'];

const track = (key: string): Correction => ({ kind: 'track', posting: key, track: 'software' });
const level = (key: string | null, wished: 'required' | 'preferred' = 'preferred'): Correction => ({
  kind: 'level',
  skill: 'sql',
  level: wished,
  posting: key,
});
const list = (...rules: readonly Correction[]): Corrections => ({ version: 1, rules: [...rules] });

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await savePosting({ posting, analysis: anAnalysis() }, monday);
});

it('corrections of a saved posting follow it to its new key, and all others stay', async () => {
  const others = [level(null), track('linkedin:4100'), track('recruitee:other')];
  await replaceCorrections(list(track(before), ...others, level(before)));
  await followMovedKeys();
  expect(await readCorrections()).toEqual(list(track(now), ...others, level(now)));
});

it('what was put right since the key moved wins over what was put right before', async () => {
  await replaceCorrections(list(level(before, 'required'), level(now)));
  await followMovedKeys();
  expect(await readCorrections()).toEqual(list(level(now)));
});

it('of two employers’ postings under one old key the one that was saved first has the corrections', async () => {
  const other = { ...posting, url: 'https://beta.recruitee.com/o/ml' };
  await savePosting({ posting: other, analysis: anAnalysis() }, tuesday);
  await replaceCorrections(list(track(before)));
  await followMovedKeys();
  expect(await readCorrections()).toEqual(list(track(now)));
});

it('nothing is written where no key has moved', async () => {
  await replaceCorrections(list(track(now), level(null)));
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await followMovedKeys();
  expect(set).not.toHaveBeenCalled();
});

it('an older Rolescope’s file comes in with its corrections on the postings they were made on', async () => {
  const saved = await savePosting({ posting, analysis: anAnalysis() }, monday);
  const file = toJson(
    { jobs: [{ ...saved, key: before }], corrections: list(track(before)) },
    'Rolescope 0.1.0',
    monday,
  );
  expect(readExport(file)).toMatchObject({ jobs: [{ key: now }], corrections: list(track(now)) });
});
