import { placementOn, type Settings } from '../../lib/profile/settings.ts';
import { readProfile, watchProfile } from '../../lib/profile/store.ts';
import { readSettings, watchSettings } from '../../lib/profile/store-settings.ts';
import type { ModelHolder } from './actions.ts';

/** Keeps profile and placement as they are stored, until the signal ends. Resolves once both are loaded. */
export async function followStored(holder: ModelHolder, signal: AbortSignal): Promise<void> {
  const place = (settings: Settings) => holder.update({ placement: placementOn(settings, location.hostname) });
  const stops = [watchProfile((profile) => holder.update({ profile })), watchSettings(place)];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  const load = async () => {
    const [profile, settings] = await Promise.all([readProfile(), readSettings()]);
    holder.update({ profile, placement: placementOn(settings, location.hostname) });
  };
  // Changes made while the page lay in the back/forward cache were not told to it.
  window.addEventListener('pageshow', (event) => event.persisted && void load(), { signal });
  await load();
}
