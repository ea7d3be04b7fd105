import type { Placement, Settings, SettingsChange } from './settings-schema.ts';

/** The settings without their schema: page scripts take this alone. */
export type { Placement, Settings, SettingsChange };

export const defaultPlacement: Placement = { side: 'right', top: 72, folded: false };

/** The settings after one edit. Pure. */
export function applySettingsChange(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, placements: { ...settings.placements, [change.host]: change.placement } };
}

/** In a narrower window (CSS pixels) the panel would cover the posting: there it begins as a tab. */
export const roomyWidth = 720;

/** Where the panel stands on a host: where the user put it, or in its first place in a window of this width (CSS pixels). */
export function placementOn({ placements }: Settings, host: string, windowWidth: number): Placement {
  const first = { ...defaultPlacement, folded: windowWidth < roomyWidth };
  return Object.hasOwn(placements, host) ? (placements[host] ?? first) : first;
}
