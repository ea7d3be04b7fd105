import type { SkillRow } from './notation.ts';

/** Ids reached by following `implies`, nearest first, without the start. Ids that no row has are left out. */
export function closureOf(rowOf: (id: string) => SkillRow | null, id: string): string[] {
  const seen = new Set([id]);
  for (const reached of seen) {
    for (const implied of rowOf(reached)?.implies ?? []) {
      if (rowOf(implied)) seen.add(implied);
    }
  }
  return [...seen].slice(1);
}

/** The members of each group, in the order of the rows. */
export function membersOfGroups(rows: readonly SkillRow[]): Map<string, string[]> {
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
