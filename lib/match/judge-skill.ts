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

/** The better judgement first: of two that are near, what the person only learns comes last. */
export function byWorth(one: SkillJudgement, other: SkillJudgement): number {
  return byState(one, other) || Number(one.reason.kind === 'learning') - Number(other.reason.kind === 'learning');
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
  const direct = judgeKnown(id, years, known);
  if (direct?.state === 'have') return direct;
  const found = [direct, judgeSibling(id, known, relations), judgeBroader(id, known, relations)].filter(
    (judgement) => judgement !== null,
  );
  return found.sort(byWorth)[0] ?? { state: 'missing', reason: { kind: 'none' } };
}

/** By the skill itself or one that implies it; null where the person names neither. */
function judgeKnown(id: string, years: number | null, known: KnownSkills): SkillJudgement | null {
  const own = known.own(id);
  const implied = known.implying(id).map((source) => judgeImplied(source, years, known));
  return [...(own ? [judgeOwn(own, years, known)] : []), ...implied].sort(byWorth)[0] ?? null;
}

/** Where the person has not said how many years, they are believed to have enough. */
function judgeOwn(own: ProfileSkill, years: number | null, known: KnownSkills): SkillJudgement {
  return shortfall(own, years, known) ?? { state: 'have', reason: { kind: 'has', skill: own.id } };
}

/** A skill carries its years over to what it implies, but unsaid years are not believed a second time. */
function judgeImplied(source: ProfileSkill, asked: number | null, known: KnownSkills): SkillJudgement {
  const short = shortfall(source, asked, known);
  if (short) return short;
  return asked !== null && source.years === undefined
    ? { state: 'near', reason: { kind: 'unsaid-years', from: source.id, asked } }
    : { state: 'have', reason: { kind: 'implied', from: source.id } };
}

function shortfall(skill: ProfileSkill, asked: number | null, known: KnownSkills): SkillJudgement | null {
  const { id, level, years, lastUsed } = skill;
  if (level === 'learning') return { state: 'near', reason: { kind: 'learning', skill: id } };
  if (lastUsed !== undefined && known.isStale(skill)) {
    return { state: 'near', reason: { kind: 'stale', skill: id, lastUsed } };
  }
  if (asked !== null && years !== undefined && years < asked) {
    return { state: 'near', reason: { kind: 'short', skill: id, years, asked } };
  }
  return null;
}

/** By one that stands in for it, if the person knows one beyond learning it, and has not let it go stale. */
function judgeSibling(id: string, known: KnownSkills, relations: SkillRelations): SkillJudgement | null {
  const [from] = relations
    .substitutesOf(id)
    .filter((each) => known.isInUse(each))
    .toSorted(compareText);
  return from === undefined ? null : { state: 'near', reason: { kind: 'sibling', from } };
}

/**
 * By a broader skill, where that is the larger part of the learning: of the next broader ones the person knows more than half, and
 * one that is no mere programming language. Who knows deep learning is near PyTorch; who knows Python is not near Flask.
 */
function judgeBroader(id: string, known: KnownSkills, relations: SkillRelations): SkillJudgement | null {
  const broader = directlyImpliedBy(id, relations);
  const isKnown = (each: string) =>
    known.isInUse(each) || known.implying(each).some((source) => known.isInUse(source.id));
  if (broader.filter(isKnown).length * 2 <= broader.length) return null;
  const [from] = broader.filter((each) => known.isInUse(each) && !relations.isLanguage(each)).toSorted(compareText);
  return from === undefined ? null : { state: 'near', reason: { kind: 'broader', from } };
}

/** The next broader skills only: who knows deep learning is near PyTorch, who knows machine learning is not. */
function directlyImpliedBy(id: string, relations: SkillRelations): readonly string[] {
  const broader = relations.impliedBy(id);
  const further = new Set(broader.flatMap((each) => relations.impliedBy(each)));
  return broader.filter((each) => !further.has(each));
}
