import { applyChange } from './change.ts';
import { changeStored } from './change-stored.ts';
import type { Profile, ProfileChange } from './profile.ts';
import { applySettingsChange, type Settings, type SettingsChange } from './settings.ts';
import { storedProfile } from './store.ts';
import { storedSettings } from './store-settings.ts';

/**
 * Changing what is stored: for the background and extension pages. Page scripts send their edits to the background.
 * Each function rejects where the outcome does not fit the schema or storage is full; nothing is written then.
 */

/** Makes one edit and gives the profile after it. */
export function changeProfile(change: ProfileChange): Promise<Profile> {
  return changeStored(storedProfile, (profile) => applyChange(profile, change));
}

/** Replaces the whole profile (restore from a file). */
export function replaceProfile(profile: Profile): Promise<Profile> {
  return changeStored(storedProfile, () => profile);
}

/** Makes one edit and gives the settings after it. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return changeStored(storedSettings, (settings) => applySettingsChange(settings, change));
}
