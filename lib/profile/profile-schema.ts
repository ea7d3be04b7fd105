import { degreeLevels } from '../analysis/vocabulary.ts';
import { z } from '../posting/schema.ts';
import { skillLevels } from './skill-levels.ts';

export const profileSkillSchema = z.strictObject({
  /** Id of the taxonomy row. */
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  level: z.enum(skillLevels),
  years: z.optional(z.number().check(z.minimum(0), z.maximum(60))),
});
export type ProfileSkill = z.infer<typeof profileSkillSchema>;

/** The user's skill profile. Page scripts read it, so nothing here tells who the person is. */
export const profileSchema = z.strictObject({
  skills: z.array(profileSkillSchema).check(z.refine(eachOnce, 'A skill stands in the profile twice.')),
  /** Years of relevant experience overall; null where the user has not said. */
  years: z.nullable(z.number().check(z.minimum(0), z.maximum(60))),
  /** Highest degree; `none` is an answer, null is none given. */
  degree: z.nullable(z.enum(['none', ...degreeLevels])),
  /** True where the user needs a visa sponsored; null where they have not said. */
  needsVisa: z.nullable(z.boolean()),
});
export type Profile = z.infer<typeof profileSchema>;

function eachOnce(skills: readonly ProfileSkill[]): boolean {
  return new Set(skills.map((skill) => skill.id)).size === skills.length;
}

/** One edit of the profile. Small operations, not whole profiles, so that two open windows do not undo each other. */
export const profileChangeSchema = z.discriminatedUnion('kind', [
  /** Adds the skill or replaces it; `at` is its place in the list (kept or last where not given). */
  z.strictObject({
    kind: z.literal('set-skill'),
    skill: profileSkillSchema,
    at: z.optional(z.int().check(z.minimum(0))),
  }),
  /** "I have this": at the level "working" at least; what is known of the skill stays. */
  z.strictObject({ kind: z.literal('have-skill'), id: profileSkillSchema.shape.id }),
  z.strictObject({ kind: z.literal('remove-skill'), id: z.string() }),
  z.strictObject({
    kind: z.literal('set-facts'),
    years: z.optional(profileSchema.shape.years),
    degree: z.optional(profileSchema.shape.degree),
    needsVisa: z.optional(profileSchema.shape.needsVisa),
  }),
]);
export type ProfileChange = z.infer<typeof profileChangeSchema>;
