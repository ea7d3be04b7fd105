import { applyChange } from './change.ts';
import {
  type CheckedItem,
  changeStored,
  type DamagedValue,
  eraseAll,
  listDamagedValues,
  readState,
  replaceStored,
  type StoredState,
  setAside,
} from './change-stored.ts';
import { applyCorrectionChange, withMovedKeys } from './corrections.ts';
import { type CorrectionChange, type Corrections, correctionsSchema } from './corrections-schema.ts';
import { migrateProfile } from './migrate.ts';
import type { ProfileChange } from './profile-change.ts';
import { type Profile, profileSchema } from './profile-schema.ts';
import { applySettingsChange } from './settings.ts';
import { type Settings, type SettingsChange, settingsSchema } from './settings-schema.ts';
import { storedProfile } from './store.ts';
import { storedCorrections } from './store-corrections.ts';
import { storedSettings } from './store-settings.ts';

/**
 * Changing what is stored: for the background and extension pages. Page scripts send their edits to the background.
 * Each change rejects where the outcome does not fit the schema or storage is full; nothing is written then.
 */

const profile: CheckedItem<Profile> = { ...storedProfile, schema: profileSchema, migrate: migrateProfile };
const settings: CheckedItem<Settings> = { ...storedSettings, schema: settingsSchema };
const corrections: CheckedItem<Corrections> = { ...storedCorrections, schema: correctionsSchema };

/** Makes one edit, or several at once, and gives the profile after them. */
export function changeProfile(...changes: readonly ProfileChange[]): Promise<Profile> {
  return changeStored(profile, (before) => changes.reduce(applyChange, before));
}

/** Replaces the whole profile (restore from a file). */
export function replaceProfile(next: Profile): Promise<Profile> {
  return changeStored(profile, () => next);
}

/** The profile, and whether something in storage could not be read (a newer version's profile, damage). */
export function readProfileState(): Promise<StoredState<Profile>> {
  return readState(profile);
}

/** Makes one edit and gives the settings after it. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return changeStored(settings, (before) => applySettingsChange(before, change));
}

/** Makes one edit, or several at once, and gives the corrections after them. */
export function changeCorrections(...changes: readonly CorrectionChange[]): Promise<Corrections> {
  return changeStored(corrections, (before) => changes.reduce(applyCorrectionChange, before));
}

/** Gives corrections of single postings the keys that these have now (`movedKeys`); writes nothing where none has moved. */
export async function moveCorrections(moved: ReadonlyMap<string, string>): Promise<void> {
  const { value } = await readState(corrections);
  const isMoved = value.rules.some((rule) => 'posting' in rule && rule.posting !== null && moved.has(rule.posting));
  if (isMoved) await changeStored(corrections, (before) => withMovedKeys(before, moved));
}

/** Replaces all corrections (restore from a file). */
export function replaceCorrections(next: Corrections): Promise<Corrections> {
  return changeStored(corrections, () => next);
}

/** Replaces profile and corrections, as far as given, in one write: both or none (restore from a file). */
export function replaceKept(next: {
  readonly profile: Profile | null;
  readonly corrections: Corrections | null;
}): Promise<void> {
  return replaceStored([
    ...(next.profile ? [{ item: profile, next: next.profile }] : []),
    ...(next.corrections ? [{ item: corrections, next: next.corrections }] : []),
  ]);
}

/** The corrections, and whether something in storage could not be read. */
export function readCorrectionsState(): Promise<StoredState<Corrections>> {
  return readState(corrections);
}

/** What of profile, corrections and settings cannot be read or was set aside, as it is: for rescue by hand. */
export function listStoredDamage(): Promise<DamagedValue[]> {
  return listDamagedValues([profile, settings, corrections]);
}

/** Sets aside what of profile and corrections cannot be read; what can be read stays. */
export async function setStoredDamageAside(): Promise<void> {
  await setAside(profile);
  await setAside(corrections);
}

/** Removes profile, corrections, settings and what was set aside of them, for good. */
export function eraseStored(): Promise<void> {
  return eraseAll([profile, settings, corrections]);
}
