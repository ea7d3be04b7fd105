import { analysisSchema } from '../analysis/analysis.ts';
import { postingSchema } from '../posting/posting.ts';
import { z } from '../posting/schema.ts';
import { lighten } from './light-analysis.ts';
import { type SavedPosting, savedPostingSchema } from './saved-posting.ts';

/** A saved posting as lists need it: without its text, with a light analysis (see `lighten`). */
export const savedRowSchema = z.object({
  ...savedPostingSchema.shape,
  posting: z.omit(postingSchema, { description: true, provenance: true }),
});
export type SavedRow = z.infer<typeof savedRowSchema>;

/** The rest of a saved posting, kept apart so that lists stay quick. */
export const savedTextSchema = z.object({
  key: z.string(),
  ...z.pick(postingSchema, { description: true, provenance: true }).shape,
  analysis: analysisSchema,
});
export type SavedText = z.infer<typeof savedTextSchema>;

/** A saved posting as the two records that the database holds. Pure, and undone by `join`. */
export function split(saved: SavedPosting): { readonly row: SavedRow; readonly text: SavedText } {
  const { description, provenance, ...posting } = saved.posting;
  return {
    row: { ...saved, posting, analysis: lighten(saved.analysis) },
    text: { key: saved.key, description, provenance, analysis: saved.analysis },
  };
}

/**
 * A text as it may be read: what an older or newer Rolescope's engine said of it may not fit any more, and can be said again.
 * Then the light analysis of the row stands in, without its sentences.
 */
export const readTextSchema = z.extend(savedTextSchema, { analysis: z.catch(z.nullable(analysisSchema), null) });
export type ReadText = z.infer<typeof readTextSchema>;

/** A saved posting, made whole of its two records. */
export function join(row: SavedRow, { description, provenance, analysis }: ReadText): SavedPosting {
  return { ...row, posting: { ...row.posting, description, provenance }, analysis: analysis ?? row.analysis };
}
