import { type Profile, type ProfileSkill, skillLevels } from '../profile/profile.ts';
import { impliedBy, skillById, substitutesOf } from '../taxonomy/skills.ts';

/** How skills hang together; the taxonomy gives it. */
export interface SkillRelations {
  /** What knowing a skill implies, directly or through others. */
  impliedBy(id: string): readonly string[];
  /** Skills that stand in for this one in part. */
  substitutesOf(id: string): readonly string[];
  /** Whether it is a programming language: the ground beneath what is built on it, and no large part of that. */
  isLanguage(id: string): boolean;
}

/** The taxonomy's own. */
export const taxonomyRelations: SkillRelations = {
  impliedBy,
  substitutesOf,
  isLanguage: (id) => skillById(id)?.family === 'languages',
};

/** A profile's skills, laid out for looking up. */
export interface KnownSkills {
  own(id: string): ProfileSkill | undefined;
  /** The person's skills that imply this one, best known first. */
  implying(id: string): readonly ProfileSkill[];
  /** Whether the person last used it so long ago that it must be learnt anew in part. */
  isStale(skill: ProfileSkill): boolean;
  /** Whether the person knows the skill itself beyond learning it, and has not let it go stale. */
  isInUse(id: string): boolean;
  readonly size: number;
}

/** So many years unused make a skill stale (a career adviser's line: used in 2020 or earlier, seen from 2026). */
const staleAfter = 6;

/**
 * Lays out a profile's skills. The order in which the profile lists them makes no difference.
 * @param year the present calendar year; null where it is not known, and then nothing is stale
 */
export function knownSkills(profile: Profile, relations: SkillRelations, year: number | null): KnownSkills {
  const bestFirst = profile.skills.toSorted(byKnowledge);
  const own = new Map<string, ProfileSkill>();
  const implying = new Map<string, ProfileSkill[]>();
  for (const skill of bestFirst) {
    if (!own.has(skill.id)) own.set(skill.id, skill);
    for (const implied of relations.impliedBy(skill.id)) {
      const sources = implying.get(implied);
      if (sources) sources.push(skill);
      else implying.set(implied, [skill]);
    }
  }
  const isStale = ({ lastUsed }: ProfileSkill) =>
    year !== null && lastUsed !== undefined && year - lastUsed >= staleAfter;
  const isInUse = (id: string) => {
    const skill = own.get(id);
    return skill !== undefined && skill.level !== 'learning' && !isStale(skill);
  };
  return { own: (id) => own.get(id), implying: (id) => implying.get(id) ?? [], isStale, isInUse, size: own.size };
}

/** Orders by level, years and id, so that the same skill is named whatever the order in the profile. */
function byKnowledge(one: ProfileSkill, other: ProfileSkill): number {
  return (
    skillLevels.indexOf(other.level) - skillLevels.indexOf(one.level) ||
    (other.years ?? 0) - (one.years ?? 0) ||
    compareText(one.id, other.id)
  );
}

/** Order by code units: the same on every machine, unlike `localeCompare`. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
