import { placementOn, roomyWidth, type Settings, showingOn } from '../../lib/profile/settings.ts';
import { readProfile, watchProfile } from '../../lib/profile/store.ts';
import { readCorrections, watchCorrections } from '../../lib/profile/store-corrections.ts';
import { readSettings, watchSettings } from '../../lib/profile/store-settings.ts';
import type { ModelHolder } from './actions.ts';

/**
 * Keeps profile, corrections and placement as they are stored. Resolves once both are loaded. The watches end with the extension itself:
 * after that the browser does not even let them be taken back.
 */
export async function followStored(holder: ModelHolder, signal: AbortSignal): Promise<void> {
  let settings: Settings = { placements: {} };
  const placed = () => placementOn(settings, location.hostname, window.innerWidth);
  const chosen = () => ({
    placement: placed(),
    showing: showingOn(settings, location.hostname),
    highlights: settings.highlights === true,
  });
  const load = async () => {
    const [profile, corrections, stored] = await Promise.all([readProfile(), readCorrections(), readSettings()]);
    settings = stored;
    holder.update({ profile, corrections, ...chosen() });
  };
  watchProfile((profile) => holder.update({ profile }));
  watchCorrections((corrections) => holder.update({ corrections }));
  watchSettings((changed) => {
    settings = changed;
    holder.update(chosen());
  });
  const narrow = window.matchMedia(`(width < ${roomyWidth}px)`);
  narrow.addEventListener('change', () => holder.update({ placement: placed() }), { signal });
  // Changes made while the page lay in the back/forward cache were not told to it. An update meanwhile leaves nobody to ask.
  window.addEventListener('pageshow', (event) => event.persisted && void load().catch(() => undefined), { signal });
  await load();
}
