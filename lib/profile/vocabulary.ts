/** The closed vocabularies of a profile, apart from its schema: page scripts take these alone. */

/** How well the person knows a skill, lowest first. */
export const skillLevels = ['learning', 'working', 'strong', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** Whether the person wants to use a skill in the next job, or never again. */
export const skillWishes = ['want', 'never'] as const;
export type SkillWish = (typeof skillWishes)[number];

export { type LanguageLevel, languageLevels } from '../analysis/vocabulary.ts';

/** Conditions of a posting that may end it for the person, whatever the skills. */
export const breakingConditions = [
  'visa',
  'clearance',
  'degree',
  'years',
  'place',
  'work-mode',
  'pay',
  'language',
] as const;
export type BreakingCondition = (typeof breakingConditions)[number];

/** Levels that a person may say a skill is asked at. */
export const correctedLevels = ['required', 'preferred'] as const;
