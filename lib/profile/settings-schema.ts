import { z } from '../posting/schema.ts';

/** Where the panel stands; kept per site. */
export const placementSchema = z.object({
  side: z.enum(['left', 'right']),
  /** Distance from the top of the window, CSS pixels. */
  top: z.number().check(z.minimum(0), z.maximum(10_000)),
  folded: z.boolean(),
});
export type Placement = Readonly<z.infer<typeof placementSchema>>;

/** Where the verdict shows by itself on a host, where that is not over the page: in the browser's side panel, or nowhere. */
export const showingSchema = z.enum(['side', 'paused']);
export type Showing = z.infer<typeof showingSchema>;

export const settingsSchema = z.object({
  /** By host name. */
  placements: z.record(z.string(), placementSchema),
  /** By host name; hosts that are left out show the panel over the page. */
  showings: z.optional(z.record(z.string(), showingSchema)),
  /** Whether the posting's own text is marked by what the person has; off where left out, because a page can notice it. */
  highlights: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

const hostSchema = z.string().check(z.minLength(1), z.maxLength(253));

/** One edit of the settings. */
export const settingsChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), host: hostSchema, placement: placementSchema }),
  /** Null shows the panel over the page again. */
  z.strictObject({ kind: z.literal('show'), host: hostSchema, showing: z.nullable(showingSchema) }),
  z.strictObject({ kind: z.literal('highlight'), on: z.boolean() }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
