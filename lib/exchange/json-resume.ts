import type { LanguageLevel, Profile, ProfileSkill, SkillLevel } from '../profile/profile.ts';
import { skillById } from '../taxonomy/skills.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The standard leaves the words open; these are its examples' and are read back by the import. */
const levels: Readonly<Record<SkillLevel, string>> = {
  learning: 'Beginner',
  working: 'Intermediate',
  strong: 'Advanced',
  expert: 'Expert',
};
const fluencies: Readonly<Record<LanguageLevel, string>> = {
  basic: 'Elementary',
  working: 'Professional working',
  fluent: 'Fluent',
  native: 'Native speaker',
};
const degrees = { none: null, bachelor: 'Bachelor', master: 'Master', phd: 'PhD' } as const;

/**
 * The part of a profile that JSON Resume 1.0 can say, as a file for other programs: skills with their levels, languages, degree.
 * It holds no name and no address, because a profile has none. Years of a skill are an addition that the standard allows.
 */
export function toJsonResume({ skills, languages, degree }: Profile, now: Date): string {
  const studyType = degree && degrees[degree];
  const resume = {
    $schema: schema,
    basics: {},
    skills: skills.map(skillOf),
    languages: languages.map(({ code, level }) => ({ language: languageName(code), fluency: fluencies[level] })),
    education: studyType ? [{ studyType }] : [],
    meta: { version: 'v1.0.0', lastModified: now.toISOString() },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

function skillOf({ id, level, years }: ProfileSkill) {
  return { name: skillById(id)?.name ?? id, level: levels[level], ...(years !== undefined && { years }) };
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
