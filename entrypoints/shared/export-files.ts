import { browser } from 'wxt/browser';
import type { Entry } from '../../components/saved/props.ts';
import { toCsv } from '../../lib/exchange/csv.ts';
import { toJson } from '../../lib/exchange/json.ts';
import { listDamaged, readAllSaved } from '../../lib/library/library.ts';
import { readProfile } from '../../lib/profile/store.ts';
import { listStoredDamage } from '../../lib/profile/store-changes.ts';
import { readCorrections } from '../../lib/profile/store-corrections.ts';
import { download } from './download.ts';

/** Everything saved, in the order of the list, as a table for spreadsheets. */
export function exportCsv(entries: readonly Entry[], now: Date): void {
  const text = toCsv(
    entries.map(({ row, match }) => ({ saved: row, match })),
    { bom: true },
  );
  download(fileName(now, 'csv'), 'text/csv;charset=utf-8', text);
}

/** Everything saved with its texts, the profile and the corrections: what Import reads back. */
export async function exportJson(now: Date): Promise<void> {
  const [jobs, profile, corrections, postings, stored] = await Promise.all([
    readAllSaved(),
    readProfile(),
    readCorrections(),
    listDamaged(),
    listStoredDamage(),
  ]);
  const damaged = [...postings, ...stored];
  const app = `Rolescope ${browser.runtime.getManifest().version}`;
  download(fileName(now, 'json'), 'application/json', toJson({ jobs, profile, corrections, damaged }, app, now));
}

/** "rolescope-2026-12-01.json". */
export function fileName(now: Date, extension: string): string {
  return `rolescope-${now.toISOString().slice(0, 10)}.${extension}`;
}
