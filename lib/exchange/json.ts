import type { SavedPosting } from '../library/saved-posting.ts';
import type { Profile } from '../profile/profile.ts';

export const exportSchemaName = 'rolescope-export';
/** Raise it with each change that older readers do not fit, and let `readExport` read both. */
export const exportVersion = 1;

export interface ExportContents {
  readonly jobs: readonly SavedPosting[];
  readonly profile?: Profile;
}

/**
 * The user's data as one JSON file that `readExport` reads back.
 * @param app name and version of what wrote it: "Rolescope 0.1.0"
 */
export function toJson({ jobs, profile }: ExportContents, app: string, now: Date): string {
  const head = { schema: exportSchemaName, version: exportVersion, exportedAt: now.toISOString(), app };
  return `${JSON.stringify({ ...head, ...(profile && { profile }), jobs }, null, 2)}\n`;
}
