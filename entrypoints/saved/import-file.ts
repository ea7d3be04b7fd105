import type { Notice } from '../../components/saved/props.ts';
import { readExportFile } from '../../lib/exchange/read-export.ts';
import { importSaved } from '../../lib/library/library.ts';
import type { Corrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';

export interface Imported {
  readonly notice: Notice;
  /** The profile in the file, where it holds skills and is not the present one; null otherwise. */
  readonly profile: Profile | null;
  /** The corrections in the file, where there are any and they are not the present ones; null otherwise. */
  readonly corrections: Corrections | null;
}

/** What the page has already. */
export interface Present {
  readonly profile: Profile;
  readonly corrections: Corrections;
}

/** Brings a file's postings into the library. @throws {ImportError} where the file is no export */
export async function importFile(file: File, present: Present): Promise<Imported> {
  const { jobs, profile, corrections, leftOut } = await readExportFile(file);
  const plan = await importSaved(jobs);
  const other = profile && profile.skills.length > 0 && !same(profile, present.profile) ? profile : null;
  const rules =
    corrections && corrections.rules.length > 0 && !same(corrections, present.corrections) ? corrections : null;
  const notice: Notice = {
    kind: 'imported',
    added: plan.added.length,
    updated: plan.updated.length,
    kept: plan.kept.length,
    leftOut,
    profileSkills: other?.skills.length ?? null,
    corrections: rules?.rules.length ?? null,
  };
  return { notice, profile: other, corrections: rules };
}

function same<T>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
