import type { SavedPosting } from './saved-posting.ts';

/** What bringing postings in does to the library. */
export interface MergePlan {
  readonly added: readonly SavedPosting[];
  /** Saved already, and older than what comes in. */
  readonly updated: readonly SavedPosting[];
  /** Keys of postings saved already that are as new or newer: they stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Merges by identity; of two copies of a posting the one changed last wins. Pure.
 * @param updatedAt when the saved copy of a posting was last changed (ISO 8601, UTC), by key
 */
export function planMerge(incoming: readonly SavedPosting[], updatedAt: ReadonlyMap<string, string>): MergePlan {
  const added: SavedPosting[] = [];
  const updated: SavedPosting[] = [];
  const kept: string[] = [];
  for (const job of incoming) {
    const savedOne = updatedAt.get(job.key);
    if (savedOne === undefined) added.push(job);
    else if (Date.parse(job.updatedAt) > Date.parse(savedOne)) updated.push(job);
    else kept.push(job.key);
  }
  return { added, updated, kept };
}
