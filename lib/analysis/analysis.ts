import { z } from '../posting/schema.ts';
import { trackIds } from '../taxonomy/track-ids.ts';
import {
  companyTypes,
  degreeLevels,
  employments,
  languageLevels,
  levels,
  orientations,
  payPeriods,
  questionIds,
  seniorities,
  sourcedFields,
  workKinds,
  workModes,
} from './vocabulary.ts';

/**
 * What the engine says of a posting. The contract is in CONTRIBUTING.md ("The engine's contract"); `scripts/analyze.ts` prints it.
 * All offsets are UTF-16 code units into the description as given; −1 means "in the title".
 */

/** A sentence of the posting, word for word: `quote === description.slice(start, end)`, or the title with start and end −1. */
export const evidenceSchema = z.object({ quote: z.string(), start: z.number(), end: z.number() });
export type Evidence = z.infer<typeof evidenceSchema>;

export const trackIdSchema = z.enum(trackIds);

export const trackVerdictSchema = z.object({
  id: trackIdSchema,
  /** Calibrated probability that a careful reader would accept this track, 0 to 1. */
  confidence: z.number(),
  ranked: z.array(z.object({ id: trackIdSchema, score: z.number() })),
  evidence: z.array(z.object({ quote: z.string(), start: z.number(), end: z.number(), weight: z.number() })),
});
export type TrackVerdict = z.infer<typeof trackVerdictSchema>;

export type RequirementLevel = (typeof levels)[number];

/** A skill that the posting connects with the person. `start`/`end` mark the mention, `quoteStart` its sentence. */
export const skillMentionSchema = z.object({
  /** Id of the taxonomy row, or `unlisted:` and its spelling for a skill that no row has. */
  skill: z.string(),
  /** Spelling of the mention that decided the level. */
  text: z.string(),
  /** All spellings found. */
  surfaces: z.array(z.string()),
  level: z.enum(levels),
  /** Years asked for this very skill. */
  years: z.optional(z.number()),
  /** Number of the group of alternatives it belongs to ("AWS, GCP or Azure"), from 1 in a posting. */
  any: z.optional(z.number()),
  quote: z.string(),
  /** Offset of `quote` in the description; −1 in the title. */
  quoteStart: z.number(),
  start: z.number(),
  end: z.number(),
});
export type SkillMention = z.infer<typeof skillMentionSchema>;

export type Seniority = (typeof seniorities)[number];

export type DegreeLevel = (typeof degreeLevels)[number];
export const degreeSchema = z.object({ level: z.enum(degreeLevels), required: z.boolean() });
export type Degree = z.infer<typeof degreeSchema>;

export type WorkMode = (typeof workModes)[number];

export type Employment = (typeof employments)[number];

/** Base pay as printed, numbers expanded (150K is 150000); `currency` an ISO 4217 code; `max` null for an open range. */
export const salarySchema = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  currency: z.nullable(z.string()),
  period: z.enum(payPeriods),
  quote: z.string(),
});
/** A language that the posting asks for at a level, with its sentence. */
export const askedLanguageSchema = z.extend(evidenceSchema, {
  /** ISO 639-1 code: "de". */
  code: z.string(),
  level: z.enum(languageLevels),
});
export type AskedLanguage = z.infer<typeof askedLanguageSchema>;

export type Salary = z.infer<typeof salarySchema>;

export type SourcedField = (typeof sourcedFields)[number];

export type WorkKind = (typeof workKinds)[number];

export const analysisSchema = z.object({
  /** BCP 47 primary language subtag of the description, `und` where it cannot be told. */
  language: z.string(),
  /** Null where too little was read to say. */
  track: z.nullable(trackVerdictSchema),
  orientation: z.nullable(z.enum(orientations)),
  focus: z.array(z.string()),
  seniority: z.nullable(z.enum(seniorities)),
  /** Years of experience required overall. */
  yearsMin: z.nullable(z.number()),
  degree: z.nullable(degreeSchema),
  workMode: z.nullable(z.enum(workModes)),
  salary: z.nullable(salarySchema),
  visa: z.nullable(z.enum(['yes', 'no'])),
  /** The sentence that asks for a security clearance; absent where none does, and in what version 0.1 saved. */
  clearance: z.optional(evidenceSchema),
  /** Languages asked for; absent where none is, and in what version 0.1 saved. */
  languages: z.optional(z.array(askedLanguageSchema)),
  employment: z.nullable(z.enum(employments)),
  skills: z.array(skillMentionSchema),
  /** Share of duties by kind, 0 to 1, summing to 1; empty where no duties were found. */
  work: z.partialRecord(z.enum(workKinds), z.number()),
  companyType: z.nullable(z.enum(companyTypes)),
  questions: z.array(z.object({ id: z.enum(questionIds), quote: z.nullable(z.string()) })),
  flags: z.array(z.object({ id: z.string(), quote: z.string() })),
  sources: z.partialRecord(z.enum(sourcedFields), evidenceSchema),
});
export type Analysis = z.infer<typeof analysisSchema>;

/** What the engine reads. Fields other than `description` help where present (the title decides seniority, the company name is not a skill). */
export interface AnalysisInput {
  readonly title: string;
  readonly description: string;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly workMode?: string | null;
  readonly employment?: string | null;
  readonly salaryText?: string | null;
}
