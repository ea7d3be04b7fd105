import type { ProfileChange } from './profile-change.ts';
import type { PayFloor, Profile, ProfileSkill, SpokenLanguage } from './profile-schema.ts';
import { breakingConditions } from './vocabulary.ts';

export {
  type BreakingCondition,
  breakingConditions,
  type LanguageLevel,
  languageLevels,
  type SkillLevel,
  type SkillWish,
  skillLevels,
  skillWishes,
} from './vocabulary.ts';
/** The profile without its schema: page scripts take this alone. */
export type { PayFloor, Profile, ProfileChange, ProfileSkill, SpokenLanguage };

export const emptyProfile: Profile = {
  version: 3,
  skills: [],
  backgrounds: [],
  years: null,
  seniority: null,
  degree: null,
  targets: [],
  places: [],
  remoteFrom: [],
  workModes: [],
  payFloor: null,
  needsVisa: null,
  languages: [],
  dealBreakers: [...breakingConditions],
};

/** Whether the person has said nothing of themselves yet. */
export function isUntouched(profile: Profile): boolean {
  const parts: Readonly<Record<string, unknown>> = { ...profile };
  return Object.entries(emptyProfile).every(([name, value]) => JSON.stringify(parts[name]) === JSON.stringify(value));
}
