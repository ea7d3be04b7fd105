import { analysisSchema } from '../analysis/analysis.ts';
import { postingSchema } from '../posting/posting.ts';
import { z } from '../posting/schema.ts';
import { type Status, statuses } from './statuses.ts';

export const statusSchema = z.enum(statuses);
export type { Status };

/** A posting the user saved: a copy of its text, what the engine said of it, and what the user says of it. Times are ISO 8601 in UTC. */
export const savedPostingSchema = z.object({
  /** Identity, from `postingKey`. */
  key: z.string(),
  posting: postingSchema,
  analysis: analysisSchema,
  status: statusSchema,
  notes: z.string(),
  savedAt: z.iso.datetime(),
  /** When the status first said that the person has applied; null before, and where it was taken back. */
  appliedAt: z.nullable(z.iso.datetime()),
  updatedAt: z.iso.datetime(),
});
export type SavedPosting = z.infer<typeof savedPostingSchema>;
