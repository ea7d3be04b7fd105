import type { RequirementLevel, SkillMention } from '../analysis.ts';
import type { Requirement } from './requirement.ts';

const strength: Record<RequirementLevel, number> = { required: 2, preferred: 1, mentioned: 0 };

/** Makes one mention of each skill, at its strongest level, in order of first mention. */
export function mergeRequirements(text: string, requirements: readonly Requirement[]): SkillMention[] {
  const bySkill = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const same = bySkill.get(requirement.skill);
    if (same) same.push(requirement);
    else bySkill.set(requirement.skill, [requirement]);
  }
  const numbers = new Map<object, number>();
  return [...bySkill.values()].map((same) => mentionOf(text, same, numbers));
}

function mentionOf(text: string, same: readonly Requirement[], numbers: Map<object, number>): SkillMention {
  const deciding = same.reduce((best, next) => (strength[next.level] > strength[best.level] ? next : best));
  const strongest = same.filter(({ level }) => level === deciding.level);
  const years = strongest.find((each) => each.years !== null)?.years ?? null;
  const choice = strongest.some((each) => each.choice === null) ? null : deciding.choice;
  return {
    skill: deciding.skill,
    text: text.slice(deciding.start, deciding.end),
    surfaces: [...new Set(same.map(({ start, end }) => text.slice(start, end)))],
    level: deciding.level,
    ...(years !== null && { years }),
    ...(choice !== null && { any: numberOf(choice, numbers) }),
    quote: text.slice(deciding.passage.start, deciding.passage.end),
    quoteStart: deciding.passage.start,
    start: deciding.start,
    end: deciding.end,
  };
}

function numberOf(choice: object, numbers: Map<object, number>): number {
  const known = numbers.get(choice);
  if (known !== undefined) return known;
  numbers.set(choice, numbers.size + 1);
  return numbers.size;
}
