import { browser } from 'wxt/browser';
import type { TrackId } from '../taxonomy/track-ids.ts';

/** Opens the options at the way from the profile to a track. */
export async function openPlan(track: TrackId): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}options.html#plan=${track}` });
}
