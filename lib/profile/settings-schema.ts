import { z } from '../posting/schema.ts';

/** Where the panel stands; kept per site. */
export const placementSchema = z.object({
  side: z.enum(['left', 'right']),
  /** Distance from the top of the window, CSS pixels. */
  top: z.number().check(z.minimum(0), z.maximum(10_000)),
  folded: z.boolean(),
});
export type Placement = Readonly<z.infer<typeof placementSchema>>;

export const settingsSchema = z.object({
  /** By host name. */
  placements: z.record(z.string(), placementSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

/** One edit of the settings. */
export const settingsChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('place'),
    host: z.string().check(z.minLength(1), z.maxLength(253)),
    placement: placementSchema,
  }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
