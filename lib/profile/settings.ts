import type { Placement, Settings, SettingsChange, Showing } from './settings-schema.ts';

/** The settings without their schema: page scripts take this alone. */
export type { Placement, Settings, SettingsChange, Showing };

export const defaultSettings: Settings = { placements: {} };

export const defaultPlacement: Placement = { side: 'right', top: 72, folded: false };

/** The settings after one edit. Pure. */
export function applySettingsChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'place':
      return { ...settings, placements: { ...settings.placements, [change.host]: change.placement } };
    case 'show':
      return { ...settings, showings: withShowing(settings.showings, change.host, change.showing) };
    case 'highlight':
      return { ...settings, highlights: change.on };
  }
}

function withShowing(showings: Settings['showings'] = {}, host: string, showing: Showing | null) {
  const others = Object.fromEntries(Object.entries(showings).filter(([other]) => other !== host));
  return showing === null ? others : { ...others, [host]: showing };
}

/** Where the verdict shows by itself on a host; null over the page. */
export function showingOn({ showings = {} }: Settings, host: string): Showing | null {
  return Object.hasOwn(showings, host) ? (showings[host] ?? null) : null;
}

/** In a narrower window (CSS pixels) the panel would cover the posting: there it begins as a tab. */
export const roomyWidth = 720;

/** Where the panel stands on a host: where the user put it, or in its first place in a window of this width (CSS pixels). */
export function placementOn({ placements }: Settings, host: string, windowWidth: number): Placement {
  const first = { ...defaultPlacement, folded: windowWidth < roomyWidth };
  return Object.hasOwn(placements, host) ? (placements[host] ?? first) : first;
}
