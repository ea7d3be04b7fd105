import { skillRow } from '../../../taxonomy/rows.ts';
import type { SkillMention } from '../../analysis.ts';
import type { TopicSentence } from '../topics.ts';

/** What may stand between the years and the first thing that they are years of. */
const before =
  /(?:years?|yrs)\+?['’]?(?: of)?(?: (?:proven|solid|hands[- ]on|professional|practical|commercial|production|strong|relevant|industry|work|working|direct)){0,3}(?: experience| expertise)?(?: (?:with|in|using|writing|of|coding in|working with|programming in|developing in))? ?$/;
const longestBefore = 90;

/**
 * Whether the years of a sentence are those of a tool ("3 years of Python"), not of a trade ("3 years of data engineering").
 * @param skills those found in the posting
 */
export function areOfTool(text: string, { start, end }: TopicSentence, skills: readonly SkillMention[]): boolean {
  const counted = skills.find((one) => one.years !== undefined && one.start >= start && one.start < end);
  if (!counted) return false;
  const lead = text.slice(Math.max(start, counted.start - longestBefore), counted.start).toLowerCase();
  return before.test(lead) && isTool(counted);
}

/** One word with a capital: a name, where a trade would be written "statistics". */
const properName = /^[A-Z]\w*[a-z]$/;
/** Trades that are written like names: "DevOps". */
const tradeName = /Ops$/;

/** Programming languages, skills that others may stand in for, and whatever is written as a name. */
function isTool({ skill, text }: SkillMention): boolean {
  const row = skillRow(skill);
  if (row?.family === 'languages' || (row && row.groups.length > 0)) return true;
  return properName.test(text) && !tradeName.test(text);
}
