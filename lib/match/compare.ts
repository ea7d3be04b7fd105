import type { Analysis } from '../analysis/analysis.ts';
import type { Profile } from '../profile/profile.ts';
import { type Asked, askedIn } from './asked.ts';
import { byState, byWorth, judgeSkill } from './judge-skill.ts';
import { type KnownSkills, knownSkills, type SkillRelations, taxonomyRelations } from './known-skills.ts';
import type { Circumstances, Counts, Match, Requirement } from './match.ts';
import { compareTerms } from './terms.ts';
import { scoreOf, verdictOf } from './verdict.ts';

/** Lays the requirements of one posting after another beside the same profile; see `comparer`. */
export type Comparer = (analysis: Analysis, location?: string | null) => Match;

/**
 * Lays a posting's requirements beside a profile; takes a light analysis too (see `lighten`), and then gives no sentences.
 * Pure: the order of skills in analysis and profile makes no difference.
 */
export function compare(analysis: Analysis, profile: Profile, { year, location }: Circumstances): Match {
  return comparer(profile, year)(analysis, location);
}

/**
 * `compare` for many postings and one profile, whose skills are laid out once.
 * @param year the present calendar year; null: no skill is stale
 */
export function comparer(
  profile: Profile,
  year: number | null,
  relations: SkillRelations = taxonomyRelations,
): Comparer {
  const known = knownSkills(profile, relations, year);
  return (analysis, location = null) => {
    const requirements = askedIn(analysis.skills, relations).map((asked) => judgeAsked(asked, known, relations));
    const required = hardestFirst(requirements.filter(({ level }) => level === 'required'));
    const preferred = hardestFirst(requirements.filter(({ level }) => level === 'preferred'));
    const counts = { required: count(required), preferred: count(preferred) };
    const terms = compareTerms(analysis, profile, { year, location });
    const verdict = verdictOf({ required, counts, years: terms.years }, known.size);
    const score = verdict === 'unknown' ? null : scoreOf(counts);
    return { verdict, score, required, preferred, counts, ...terms };
  };
}

/** How well one thing that is asked is met: as well as the best of its alternatives. */
export function judgeAsked(
  { skills, level, quote, marks }: Asked,
  known: KnownSkills,
  relations: SkillRelations,
): Requirement {
  const judged = skills.map((skill) => ({
    id: skill.skill,
    text: skill.text,
    ...judgeSkill(skill.skill, skill.years ?? null, known, relations),
  }));
  const best = judged.toSorted(byWorth)[0];
  return {
    skills: judged.map(({ id, text, state }) => ({
      id,
      text,
      state,
      ...(known.own(id)?.wish === 'never' && { isUnwanted: true as const }),
    })),
    level,
    state: best?.state ?? 'missing',
    reason: best?.reason ?? { kind: 'none' },
    years: Math.max(0, ...skills.map((skill) => skill.years ?? 0)) || null,
    quote,
    marks,
  };
}

/** Missing, near, have; within each by years asked, then in the posting's order (the sort is stable). */
function hardestFirst(requirements: readonly Requirement[]): Requirement[] {
  return requirements.toSorted((one, other) => byState(other, one) || (other.years ?? 0) - (one.years ?? 0));
}

/** How many requirements are in each state. */
export function count(requirements: readonly Requirement[]): Counts {
  const counts = { have: 0, near: 0, missing: 0 };
  for (const { state } of requirements) counts[state] += 1;
  return counts;
}
