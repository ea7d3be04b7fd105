import { skillById } from '../../lib/taxonomy/skills.ts';
import type { Entry } from './props.ts';

/** A skill that saved postings ask for. */
export interface AskedSkill {
  readonly id: string;
  readonly name: string;
  /** Number of postings that ask for it, as a must-have or a nice-to-have. */
  readonly postings: number;
  /** Whether the profile has it; null while there is no profile. */
  readonly have: boolean | null;
}

/** The skills that most of the postings ask for, most first, then by name. Pure. */
export function askedMost(entries: readonly Entry[], limit: number): AskedSkill[] {
  const counts = new Map<string, number>();
  for (const id of entries.flatMap(askedBy)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const had = hadSkills(entries);
  return [...counts]
    .map(([id, postings]) => ({ id, name: skillById(id)?.name ?? id, postings, have: had?.has(id) ?? null }))
    .sort((a, b) => b.postings - a.postings || a.name.localeCompare(b.name))
    .slice(0, limit);
}

/** What a posting asks; where the person has one of several alternatives, the others are not asked of them. */
function askedBy({ row, match }: Entry): string[] {
  if (!match) return row.analysis.skills.filter(({ level }) => level !== 'mentioned').map(({ skill }) => skill);
  const asked = [...match.required, ...match.preferred].flatMap(({ skills, state }) =>
    state === 'have' ? skills.filter((skill) => skill.state === 'have') : skills,
  );
  return [...new Set(asked.map(({ id }) => id))];
}

/** Ids that the matches count as had; null where there is nothing to compare with. */
function hadSkills(entries: readonly Entry[]): ReadonlySet<string> | null {
  const matches = entries.flatMap(({ match }) => match ?? []);
  if (matches.length === 0) return null;
  const skills = matches.flatMap(({ required, preferred }) => [...required, ...preferred]).flatMap((one) => one.skills);
  return new Set(skills.filter(({ state }) => state === 'have').map(({ id }) => id));
}
