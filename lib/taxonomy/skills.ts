/** Public face of the skill taxonomy; the rows are in `skill-rows/`, parsed at the first question. */
import type { SkillRow } from './notation.ts';
import { closureOf, membersOfGroups } from './relations.ts';
import { skillRow, skillRows } from './rows.ts';
import { searcherOf } from './search.ts';
import { type FamilyId, families } from './skill-rows/index.ts';
import { nameKey, unlistedName } from './unlisted.ts';

export interface SkillInfo {
  /** Stable id, kebab-case: `pytorch`. */
  readonly id: string;
  /** As shown: "PyTorch". */
  readonly name: string;
  /** Id of the family it is shown under. */
  readonly family: string;
}

/** Families in the order in which they are shown. */
export const familyIds: readonly FamilyId[] = families.map(({ id }) => id);

/** What was asked before: laying out a profile asks for each of its skills, for every posting on screen. */
const closures = new Map<string, readonly string[]>();
let groups: ReadonlyMap<string, readonly string[]> | null = null;
/** Ids of rows by the keys of their names. */
let gathering: ReadonlyMap<string, string> | null = null;
let search: ReturnType<typeof searcherOf> | null = null;

/**
 * The skill of an id; null for an id that this version does not know (it may come from a newer export).
 * A name that a posting puts among skills but no row has (`unlisted:Kestra`) is known by its spelling, in the family `unlisted`.
 */
export function skillById(id: string): SkillInfo | null {
  const row = skillRow(id);
  if (row) return infoOf(row);
  const name = unlistedName(id);
  return name === null ? null : { id, name, family: 'unlisted' };
}

/** Skills whose name or alias matches what is typed, best first: whole, then prefix, then word prefix, then inside. */
export function searchSkills(typed: string, limit: number): readonly SkillInfo[] {
  search ??= searcherOf(skillRows());
  return search(typed, limit).map(infoOf);
}

/** What knowing a skill implies (PyTorch implies deep learning), directly or through others; nearest first. */
export function impliedBy(id: string): readonly string[] {
  const found = closures.get(id) ?? closureOf(skillRow, id);
  closures.set(id, found);
  return found;
}

/**
 * Skills that stand in for this one in part (Pinecone for Weaviate), without the skill itself. Symmetric, but for a name without a row of
 * its own: the row that gathers it with its relatives stands in for it (recurrent networks for `unlisted:LSTM`).
 */
export function substitutesOf(id: string): readonly string[] {
  const name = unlistedName(id);
  if (name !== null) return gatheringRow(name);
  groups ??= membersOfGroups(skillRows());
  const found = new Set<string>();
  for (const group of skillRow(id)?.groups ?? []) {
    for (const member of groups.get(group) ?? []) found.add(member);
  }
  found.delete(id);
  return [...found];
}

function gatheringRow(name: string): readonly string[] {
  gathering ??= new Map(skillRows().flatMap(({ id, forms }) => forms.map(({ text }) => [nameKey(text), id])));
  const id = gathering.get(nameKey(name));
  return id === undefined ? [] : [id];
}

function infoOf({ id, name, family }: SkillRow): SkillInfo {
  return { id, name, family };
}
