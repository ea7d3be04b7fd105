import type { SkillRow } from './notation.ts';

/** Ids reached by following `implies`, nearest first, without the start. Ids that no row has are left out. */
export function closureOf(rows: ReadonlyMap<string, SkillRow>, id: string): string[] {
  const seen = new Set([id]);
  for (const reached of seen) {
    for (const implied of rows.get(reached)?.implies ?? []) {
      if (rows.has(implied)) seen.add(implied);
    }
  }
  return [...seen].slice(1);
}

/** The members of each group, in the order of the rows. */
export function membersOfGroups(rows: Iterable<SkillRow>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    for (const group of row.groups) {
      const members = groups.get(group);
      if (members) members.push(row.id);
      else groups.set(group, [row.id]);
    }
  }
  return groups;
}
