import { z } from '../posting/schema.ts';
import { choiceSchemas, profileSchema, profileSkillSchema, spokenLanguageSchema } from './profile-schema.ts';

/** An entry's place in its list; kept, or last, where it is not given. */
const at = z.optional(z.int().check(z.minimum(0)));
const facts = profileSchema.shape;

/** One edit of the profile. Small operations, not whole profiles, so that two open windows do not undo each other. */
export const profileChangeSchema = z.union([
  /** Adds the skill or replaces it. */
  z.strictObject({ kind: z.literal('set-skill'), skill: profileSkillSchema, at }),
  /** "I have this": at the level "working" at least; what is known of the skill stays. */
  z.strictObject({ kind: z.literal('have-skill'), id: profileSkillSchema.shape.id }),
  z.strictObject({ kind: z.literal('remove-skill'), id: z.string() }),
  /** Adds the language or replaces it. */
  z.strictObject({ kind: z.literal('set-language'), language: spokenLanguageSchema, at }),
  z.strictObject({ kind: z.literal('remove-language'), code: z.string() }),
  z.strictObject({
    kind: z.literal('set-facts'),
    years: z.optional(facts.years),
    seniority: z.optional(facts.seniority),
    degree: z.optional(facts.degree),
    payFloor: z.optional(facts.payFloor),
    needsVisa: z.optional(facts.needsVisa),
  }),
  ...choiceChanges('backgrounds', choiceSchemas.backgrounds),
  ...choiceChanges('targets', choiceSchemas.targets),
  ...choiceChanges('places', choiceSchemas.places),
  ...choiceChanges('remoteFrom', choiceSchemas.remoteFrom),
  ...choiceChanges('workModes', choiceSchemas.workModes),
  ...choiceChanges('dealBreakers', choiceSchemas.dealBreakers),
]);
export type ProfileChange = z.infer<typeof profileChangeSchema>;

/** Adding one entry to a list of plain choices (or moving it), and taking one out. */
function choiceChanges<List extends keyof typeof choiceSchemas, Choice extends string>(
  list: List,
  value: z.ZodMiniType<Choice, Choice>,
) {
  return [
    z.strictObject({ kind: z.literal('add-choice'), list: z.literal(list), value, at }),
    z.strictObject({ kind: z.literal('remove-choice'), list: z.literal(list), value }),
  ] as const;
}
