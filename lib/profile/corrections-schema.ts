import { z } from '../posting/schema.ts';
import { trackIds } from '../taxonomy/track-ids.ts';
import { subjectOf } from './correction-subject.ts';
import { correctedLevels } from './vocabulary.ts';

const skill = z.string().check(z.minLength(1), z.maxLength(200));
/** Key of a posting, as `postingKey` makes it. */
const posting = z.string().check(z.minLength(1), z.maxLength(4000));

/** One thing the engine got wrong, as the person put it right. It holds for every posting unless it names one. */
export const correctionSchema = z.union([
  /** The skill (taxonomy id, or `unlisted:` and its spelling) never counts as asked. */
  z.strictObject({ kind: z.literal('not-a-skill'), skill }),
  /** What is found as `skill` is the skill `as`, an id of the taxonomy. */
  z.strictObject({ kind: z.literal('same-as'), skill, as: skill }),
  /** Where the skill is asked at all, it is so at this level; `posting` null: everywhere. */
  z.strictObject({
    kind: z.literal('level'),
    skill,
    level: z.enum(correctedLevels),
    posting: z.nullable(posting),
  }),
  /** The posting's track. */
  z.strictObject({ kind: z.literal('track'), posting, track: z.enum(trackIds) }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** Raise it with each change that older corrections do not fit, and read them in a `migrate` of the stored item. */
export const correctionsVersion = 1;

/** The user's corrections, oldest first; about the same thing the last one only. Page scripts read them. */
export const correctionsSchema = z.strictObject({
  version: z.literal(correctionsVersion),
  rules: z.array(correctionSchema).check(
    z.maxLength(2000),
    z.refine((rules) => new Set(rules.map(subjectOf)).size === rules.length),
  ),
});
export type Corrections = z.infer<typeof correctionsSchema>;

/** One edit of the corrections. */
export const correctionChangeSchema = z.union([
  /** Adds the rule, in place of the one about the same thing; `at` is its place in the list, last where not given. */
  z.strictObject({
    kind: z.literal('add'),
    rule: correctionSchema,
    at: z.optional(z.int().check(z.minimum(0))),
  }),
  /** Takes out the rule about the same thing. */
  z.strictObject({ kind: z.literal('remove'), rule: correctionSchema }),
]);
export type CorrectionChange = z.infer<typeof correctionChangeSchema>;
