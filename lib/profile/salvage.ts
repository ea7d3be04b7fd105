import { emptyProfile, type Profile, profileSchema, profileSkillSchema } from './profile.ts';

/** What can be kept of a stored value that is not a profile: each skill and each fact that fits by itself. Pure, never throws. */
export function salvageProfile(raw: unknown): Profile {
  if (typeof raw !== 'object' || raw === null) return emptyProfile;
  const fields = raw as Record<string, unknown>;
  const { years, degree, needsVisa } = profileSchema.shape;
  return {
    skills: salvageSkills(fields.skills),
    years: years.safeParse(fields.years).data ?? null,
    degree: degree.safeParse(fields.degree).data ?? null,
    needsVisa: needsVisa.safeParse(fields.needsVisa).data ?? null,
  };
}

function salvageSkills(raw: unknown): Profile['skills'] {
  if (!Array.isArray(raw)) return [];
  const skills = raw.flatMap((skill) => profileSkillSchema.safeParse(skill).data ?? []);
  return [...new Map(skills.map((skill) => [skill.id, skill])).values()];
}
