import { useEffect, useState } from 'preact/hooks';
import type { watchSaved } from '../../lib/library/library.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { type Corrections, noCorrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { readProfile, watchProfile } from '../../lib/profile/store.ts';
import { readCorrections, watchCorrections } from '../../lib/profile/store-corrections.ts';

/** The profile as it is stored, whoever changes it; null until it is read. */
export function useProfile(onError: (error: unknown) => void): Profile | null {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    const stop = watchProfile(setProfile);
    readProfile().then(setProfile, onError);
    return stop;
  }, []);
  return profile;
}

/** The corrections as they are stored, whoever changes them; none until they are read. */
export function useCorrections(onError: (error: unknown) => void): Corrections {
  const [corrections, setCorrections] = useState(noCorrections);
  useEffect(() => {
    const stop = watchCorrections(setCorrections);
    readCorrections().then(setCorrections, onError);
    return stop;
  }, []);
  return corrections;
}

/**
 * The saved postings, newest first, whoever changes them; null until they are read.
 * @param watch how the library is watched; null while the library is not loaded
 */
export function useSaved(
  watch: typeof watchSaved | null,
  onError: (error: unknown) => void,
): readonly SavedRow[] | null {
  const [saved, setSaved] = useState<readonly SavedRow[] | null>(null);
  useEffect(() => watch?.(setSaved, onError), [watch]);
  return saved;
}
