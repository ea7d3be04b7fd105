import type { Analysis, SkillMention } from '../../lib/analysis/analysis.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { skillRows } from '../../lib/taxonomy/rows.ts';

/** A profile of the first rows of the taxonomy, every other one with years. */
export function sampleProfile(skills: number): Profile {
  const known = skillRows().slice(0, skills);
  return {
    ...emptyProfile,
    skills: known.map(({ id }, index) => ({ id, level: 'working', ...(index % 2 === 0 && { years: index % 9 }) })),
  };
}

/** So many skills are all that one person's saved postings ask for. */
const asked = 500;

/** A light analysis that asks for skills from all over the taxonomy, others for each number. */
export function samplePosting(analysis: Analysis, requirements: number, number: number): Analysis {
  const every = skillRows();
  const rows = every.filter((_, index) => index % Math.ceil(every.length / asked) === 0);
  const skills = Array.from({ length: requirements }, (_, index): SkillMention => {
    const { id = '', name = '' } = rows[(number * 31 + index * 7) % rows.length] ?? {};
    return {
      skill: id,
      text: name,
      surfaces: [],
      level: index % 4 === 3 ? 'preferred' : 'required',
      ...(index % 5 === 0 && { years: 3 }),
      ...(index % 6 > 3 && { any: Math.floor(index / 6) + 1 }),
      quote: '',
      quoteStart: index,
      start: index,
      end: index + 1,
    };
  });
  return { ...analysis, skills };
}
