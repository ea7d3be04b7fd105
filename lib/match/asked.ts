import type { RequirementLevel, SkillMention } from '../analysis/analysis.ts';
import { levels } from '../analysis/vocabulary.ts';
import { compareText, type SkillRelations } from './known-skills.ts';

/** One thing that a posting asks, before a profile is laid beside it: a skill, or alternatives of which one is enough. */
export interface Asked {
  readonly level: RequirementLevel;
  /** In the order of the posting. */
  readonly skills: readonly SkillMention[];
  readonly quote: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * What a posting asks, in its order. Skills that are only mentioned are no requirement, save as one of several alternatives; nor is
 * the name of the kind that alternatives stand under ("infrastructure as code with Terraform, Pulumi or CloudFormation").
 */
export function askedIn(mentions: readonly SkillMention[], relations: SkillRelations): Asked[] {
  const groups = new Map<number | string, SkillMention[]>();
  for (const mention of mentions.toSorted(byPosition)) {
    const group = mention.any ?? mention.skill;
    const members = groups.get(group);
    if (members) members.push(mention);
    else groups.set(group, [mention]);
  }
  const asked = [...groups.values()].map(toAsked).filter(({ level }) => level !== 'mentioned');
  return asked.filter((each) => !asked.some((other) => isKindOf(each, other, relations)));
}

/** Whether one asked skill only names the kind of the alternatives that its own sentence goes on to list. */
function isKindOf(one: Asked, { skills, level }: Asked, relations: SkillRelations): boolean {
  const [kind, ...others] = one.skills;
  if (!kind || others.length > 0 || skills.length < 2 || level !== one.level || kind.years !== undefined) return false;
  return skills.some(
    (skill) => skill.quoteStart === kind.quoteStart && relations.impliedBy(skill.skill).includes(kind.skill),
  );
}

function toAsked(skills: readonly SkillMention[]): Asked {
  const level = levels.find((each) => skills.some((skill) => skill.level === each)) ?? 'mentioned';
  const decisive = skills.find((skill) => skill.level === level);
  const quote = decisive?.quote ?? '';
  const together = skills.filter((skill) => skill.quote === quote && skill.quoteStart === decisive?.quoteStart);
  return { level, skills, quote, marks: together.flatMap(markOf) };
}

/** Where the mention stands in its sentence; nothing for a light analysis, which has no sentences. */
function markOf({ quote, quoteStart, start, end, text }: SkillMention): { start: number; end: number }[] {
  const from = start < 0 ? quote.indexOf(text) : start - quoteStart;
  const to = start < 0 ? from + text.length : end - quoteStart;
  return from >= 0 && from < to && to <= quote.length ? [{ start: from, end: to }] : [];
}

function byPosition(one: SkillMention, other: SkillMention): number {
  return one.start - other.start || compareText(one.skill, other.skill);
}
