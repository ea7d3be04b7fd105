import type { Notice } from '../../components/saved/props.ts';
import { readExportFile } from '../../lib/exchange/read-export.ts';
import { importSaved } from '../../lib/library/library.ts';
import type { Profile } from '../../lib/profile/profile.ts';

export interface Imported {
  readonly notice: Notice;
  /** The profile in the file, where it holds skills and is not the present one; null otherwise. */
  readonly profile: Profile | null;
}

/** Brings a file's postings into the library. @throws {ImportError} where the file is no export */
export async function importFile(file: File, present: Profile): Promise<Imported> {
  const { jobs, profile, leftOut } = await readExportFile(file);
  const plan = await importSaved(jobs);
  const other = profile && profile.skills.length > 0 && !same(profile, present) ? profile : null;
  const notice: Notice = {
    kind: 'imported',
    added: plan.added.length,
    updated: plan.updated.length,
    kept: plan.kept.length,
    leftOut,
    profileSkills: other?.skills.length ?? null,
  };
  return { notice, profile: other };
}

function same(a: Profile, b: Profile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
