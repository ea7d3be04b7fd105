import type { SkillMention } from '../analysis.ts';
import { padded, type Reading } from './asked.ts';
import { matchForms } from './match-forms.ts';

/** Skills that the title alone names ("… Engineer (CUDA, Snowflake)"): mentions, whose offsets are −1. `found` holds those of the description. */
export function titleSkills({ document, lexicon, employer }: Reading, found: readonly SkillMention[]): SkillMention[] {
  const { title, titleTokens } = document;
  const known = new Set(found.map(({ skill }) => skill));
  const { needingCompany, needingAsking, needingYears } = lexicon;
  const mentions: SkillMention[] = [];
  for (const { skill, start, end, needsAsking } of matchForms(
    title,
    titleTokens,
    0,
    titleTokens.words.length,
    lexicon,
  )) {
    const text = title.slice(start, end);
    const isLoose = needsAsking || needingAsking.has(skill) || needingYears.has(skill) || needingCompany.has(skill);
    if (isLoose || known.has(skill) || employer.includes(padded(text))) continue;
    known.add(skill);
    const place = { quote: title, quoteStart: -1, start: -1, end: -1 };
    mentions.push({ skill, text, surfaces: [text], level: 'mentioned', ...place });
  }
  return mentions;
}
