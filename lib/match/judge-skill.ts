import type { ProfileSkill } from '../profile/profile.ts';
import { compareText, type KnownSkills, type SkillRelations } from './known-skills.ts';
import type { MatchReason, MatchState } from './match.ts';

export interface SkillJudgement {
  readonly state: MatchState;
  readonly reason: MatchReason;
}

const stateRank: Readonly<Record<MatchState, number>> = { have: 0, near: 1, missing: 2 };

/** The better of two states first, for sorting. */
export function byState(one: { readonly state: MatchState }, other: { readonly state: MatchState }): number {
  return stateRank[one.state] - stateRank[other.state];
}

/**
 * Whether a person has a skill that is asked, and why. The best reason counts, and of equal ones the most direct:
 * the skill itself, one that implies it, one that stands in for it, a broader one.
 * @param years asked for this skill; null where none
 */
export function judgeSkill(
  id: string,
  years: number | null,
  known: KnownSkills,
  relations: SkillRelations,
): SkillJudgement {
  const own = known.own(id);
  const judgements = [
    ...(own ? [judgeOwn(own, years)] : []),
    ...known.implying(id).map((source) => judgeImplied(source, years)),
    ...nearby(relations.substitutesOf(id), known, 'sibling'),
    ...nearby(directlyImpliedBy(id, relations), known, 'broader'),
  ];
  return judgements.toSorted(byState)[0] ?? { state: 'missing', reason: { kind: 'none' } };
}

/** Where the person has not said how many years, they are believed to have enough. */
function judgeOwn(own: ProfileSkill, years: number | null): SkillJudgement {
  return shortfall(own, years) ?? { state: 'have', reason: { kind: 'has', skill: own.id } };
}

/** A skill carries its years over to what it implies, but unsaid years are not believed a second time. */
function judgeImplied(source: ProfileSkill, years: number | null): SkillJudgement {
  const reason = { kind: 'implied', from: source.id } as const;
  const state = years !== null && source.years === undefined ? 'near' : 'have';
  return shortfall(source, years) ?? { state, reason };
}

function shortfall({ id, level, years }: ProfileSkill, asked: number | null): SkillJudgement | null {
  if (level === 'learning') return { state: 'near', reason: { kind: 'learning', skill: id } };
  if (asked !== null && years !== undefined && years < asked) {
    return { state: 'near', reason: { kind: 'short', skill: id, years, asked } };
  }
  return null;
}

function nearby(ids: readonly string[], known: KnownSkills, kind: 'sibling' | 'broader'): SkillJudgement[] {
  return ids
    .filter((id) => (known.own(id)?.level ?? 'learning') !== 'learning')
    .toSorted(compareText)
    .map((from) => ({ state: 'near', reason: { kind, from } }));
}

/** The next broader skills only: who knows deep learning is near PyTorch, who knows machine learning is not. */
function directlyImpliedBy(id: string, relations: SkillRelations): readonly string[] {
  const broader = relations.impliedBy(id);
  const further = new Set(broader.flatMap((each) => relations.impliedBy(each)));
  return broader.filter((each) => !further.has(each));
}
