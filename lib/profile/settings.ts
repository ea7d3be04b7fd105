import { z } from '../posting/schema.ts';

/** Where the panel stands; kept per site. */
export const placementSchema = z.object({
  side: z.enum(['left', 'right']),
  /** Distance from the top of the window, CSS pixels. */
  top: z.number().check(z.minimum(0), z.maximum(10_000)),
  folded: z.boolean(),
});
export type Placement = Readonly<z.infer<typeof placementSchema>>;

export const defaultPlacement: Placement = { side: 'right', top: 72, folded: false };

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

export const defaultSettings: Settings = { placements: {} };

/** The settings after one edit. Pure. */
export function applySettingsChange(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, placements: { ...settings.placements, [change.host]: change.placement } };
}

/** In a narrower window (CSS pixels) the panel would cover the posting: there it begins as a tab. */
const roomyWidth = 720;

/** Where the panel stands on a host: where the user put it, or in its first place in a window of this width (CSS pixels). */
export function placementOn({ placements }: Settings, host: string, windowWidth: number): Placement {
  const first = { ...defaultPlacement, folded: windowWidth < roomyWidth };
  return Object.hasOwn(placements, host) ? (placements[host] ?? first) : first;
}
