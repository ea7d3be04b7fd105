import { degreeLevels, payPeriods, seniorities, workModes } from '../analysis/vocabulary.ts';
import { z } from '../posting/schema.ts';
import { backgroundIds } from '../taxonomy/background-ids.ts';
import { trackIds } from '../taxonomy/track-ids.ts';
import { breakingConditions, languageLevels, skillLevels, skillWishes } from './vocabulary.ts';

const yearsSchema = z.number().check(z.minimum(0), z.maximum(60));

export const profileSkillSchema = z.strictObject({
  /** Id of the taxonomy row. */
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  level: z.enum(skillLevels),
  years: z.optional(yearsSchema),
  /** The calendar year in which the person last worked with it. */
  lastUsed: z.optional(z.int().check(z.minimum(1950), z.maximum(2100))),
  wish: z.optional(z.enum(skillWishes)),
});
export type ProfileSkill = z.infer<typeof profileSkillSchema>;

/** A language the person speaks. */
export const spokenLanguageSchema = z.strictObject({
  /** ISO 639 code: "de". */
  code: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  level: z.enum(languageLevels),
});
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>;

/** The least pay the person would take, before tax. */
export const payFloorSchema = z.strictObject({
  amount: z.number().check(z.positive(), z.maximum(1_000_000_000)),
  /** ISO 4217 code: "EUR". */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: z.enum(payPeriods),
});
export type PayFloor = z.infer<typeof payFloorSchema>;

/** A place as a person writes it: "Leeds", "Germany". */
const placeSchema = z.string().check(z.minLength(1), z.maxLength(80));

/** What one entry of each list of choices may be. */
export const choiceSchemas = {
  backgrounds: z.enum(backgroundIds),
  targets: z.enum(trackIds),
  places: placeSchema,
  remoteFrom: placeSchema,
  workModes: z.enum(workModes),
  dealBreakers: z.enum(breakingConditions),
};

/** Raise it with each change that older profiles do not fit, and read them in `migrate.ts`. */
export const profileVersion = 3;

/** The user's profile. Page scripts read it, so nothing here tells who the person is. In lists each entry stands once. */
export const profileSchema = z.strictObject({
  version: z.literal(profileVersion),
  skills: z.array(profileSkillSchema).check(z.refine((skills) => areDistinct(skills.map(({ id }) => id)))),
  /** What the person comes from; none where they have not said, or come from elsewhere. */
  backgrounds: listOf(choiceSchemas.backgrounds),
  /** Years of relevant experience overall; null where the user has not said. */
  years: z.nullable(yearsSchema),
  /** The level the person works at; null where they have not said. */
  seniority: z.nullable(z.enum(seniorities)),
  /** Highest degree; `none` is an answer, null is none given. */
  degree: z.nullable(z.enum(['none', ...degreeLevels])),
  /** Tracks the person wants to work in; none where they are open. */
  targets: listOf(choiceSchemas.targets),
  /** Where the person would come to work; none where anywhere is well. */
  places: listOf(choiceSchemas.places).check(z.maxLength(50)),
  /** Where the person may work from when the work is remote; none where `places` say that too. */
  remoteFrom: listOf(choiceSchemas.remoteFrom).check(z.maxLength(50)),
  /** Work modes the person would take; none where any is well. */
  workModes: listOf(choiceSchemas.workModes),
  payFloor: z.nullable(payFloorSchema),
  /** True where the user needs a visa sponsored; null where they have not said. */
  needsVisa: z.nullable(z.boolean()),
  languages: z.array(spokenLanguageSchema).check(z.refine((all) => areDistinct(all.map(({ code }) => code)))),
  /** Conditions that end a posting for the person where the profile does not meet them; all until they say otherwise. */
  dealBreakers: listOf(choiceSchemas.dealBreakers),
});
export type Profile = z.infer<typeof profileSchema>;

function listOf<T extends string>(entry: z.ZodMiniType<T>) {
  return z.array(entry).check(z.refine(areDistinct));
}

function areDistinct(entries: readonly string[]): boolean {
  return new Set(entries).size === entries.length;
}
