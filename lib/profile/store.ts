import { applyChange } from './change.ts';
import { type Profile, type ProfileChange, profileSchema } from './profile.ts';
import { salvageProfile } from './salvage.ts';
import { type StoredState, storedItem } from './stored-item.ts';

const stored = storedItem<Profile>('profile', 1, profileSchema, salvageProfile);

/** The user's profile; empty before the first edit. */
export async function readProfile(): Promise<Profile> {
  return (await stored.read()).value;
}

/** The profile, and whether something in storage could not be read (a newer version's profile, damage). */
export function readProfileState(): Promise<StoredState<Profile>> {
  return stored.read();
}

/**
 * Makes one edit and gives the profile after it. For the background and extension pages; page scripts send their edits
 * to the background. Rejects where the edit does not fit the schema or storage is full; nothing is written then.
 */
export function changeProfile(change: ProfileChange): Promise<Profile> {
  return stored.change((profile) => applyChange(profile, change));
}

/** Replaces the whole profile (restore from a file). The same contexts and errors as `changeProfile`. */
export function replaceProfile(profile: Profile): Promise<Profile> {
  return stored.change(() => profile);
}

/** Calls back with the profile after each change, wherever it was made; also in page scripts. Returns how to stop. */
export function watchProfile(listener: (profile: Profile) => void): () => void {
  return stored.watch(listener);
}
