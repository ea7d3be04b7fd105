import type { SavedRow } from '../../lib/library/records.ts';

/** How many saved postings ask for each skill, as a must-have or a nice-to-have. */
export function countAsked(saved: readonly SavedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { analysis } of saved) {
    for (const { skill, level } of analysis.skills) {
      if (level !== 'mentioned') counts.set(skill, (counts.get(skill) ?? 0) + 1);
    }
  }
  return counts;
}
