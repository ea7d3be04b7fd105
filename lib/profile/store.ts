import type { Profile } from './profile.ts';
import { salvageProfile } from './salvage.ts';
import { readStored, type StoredItem, watchErased, watchStored } from './stored-item.ts';

/** Reading and watching the profile, light enough for page scripts; changing it is in `store-changes.ts`. */

export const storedProfile: StoredItem<Profile> = { name: 'profile', salvage: salvageProfile };

/** The user's profile; empty before the first edit. */
export function readProfile(): Promise<Profile> {
  return readStored(storedProfile);
}

/** Calls back with the profile after each change, wherever it was made. Returns how to stop. */
export function watchProfile(listener: (profile: Profile) => void): () => void {
  return watchStored(storedProfile, listener);
}

/** Calls back when the profile is erased, wherever that was done. Returns how to stop. */
export function watchProfileErased(listener: () => void): () => void {
  return watchErased(storedProfile, listener);
}
