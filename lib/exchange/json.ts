import type { SavedPosting } from '../library/saved-posting.ts';
import type { Corrections } from '../profile/corrections.ts';
import type { Profile } from '../profile/profile.ts';

export const exportSchemaName = 'rolescope-export';
/** Raise it with each change that older readers do not fit, and let `readExport` read both. */
export const exportVersion = 1;

export interface ExportContents {
  readonly jobs: readonly SavedPosting[];
  readonly profile?: Profile;
  readonly corrections?: Corrections;
  /** Records that could not be read, as they are: for rescue by hand. `readExport` passes them over. */
  readonly damaged?: readonly unknown[];
}

/**
 * The user's data as one JSON file that `readExport` reads back.
 * @param app name and version of what wrote it: "Rolescope 0.1.0"
 */
export function toJson({ jobs, profile, corrections, damaged = [] }: ExportContents, app: string, now: Date): string {
  const head = { schema: exportSchemaName, version: exportVersion, exportedAt: now.toISOString(), app };
  const rest = {
    ...(profile && { profile }),
    ...(corrections && { corrections }),
    jobs,
    ...(damaged.length > 0 && { damaged }),
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
