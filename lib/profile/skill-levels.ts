/** How well the person knows a skill, lowest first. */
export const skillLevels = ['learning', 'working', 'strong', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];
