import type { Profile, ProfileChange, ProfileSkill } from './profile-schema.ts';

export { type SkillLevel, skillLevels } from './skill-levels.ts';
/** The profile without its schema: page scripts take this alone. */
export type { Profile, ProfileChange, ProfileSkill };

export const emptyProfile: Profile = { skills: [], years: null, degree: null, needsVisa: null };
