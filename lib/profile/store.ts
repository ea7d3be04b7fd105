import { type Profile, profileSchema } from './profile.ts';
import { salvageProfile } from './salvage.ts';
import { readStored, type StoredItem, type StoredState, watchStored } from './stored-item.ts';

/** Reading and watching the profile, light enough for page scripts; changing it is in `store-changes.ts`. */

export const storedProfile: StoredItem<Profile> = {
  name: 'profile',
  version: 1,
  schema: profileSchema,
  salvage: salvageProfile,
};

/** The user's profile; empty before the first edit. */
export async function readProfile(): Promise<Profile> {
  return (await readStored(storedProfile)).value;
}

/** The profile, and whether something in storage could not be read (a newer version's profile, damage). */
export function readProfileState(): Promise<StoredState<Profile>> {
  return readStored(storedProfile);
}

/** Calls back with the profile after each change, wherever it was made. Returns how to stop. */
export function watchProfile(listener: (profile: Profile) => void): () => void {
  return watchStored(storedProfile, listener);
}
