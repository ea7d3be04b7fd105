import { useEffect, useState } from 'preact/hooks';
import type { watchSaved } from '../../lib/library/library.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { type Corrections, noCorrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { Settings } from '../../lib/profile/settings.ts';
import { readProfile, watchProfile } from '../../lib/profile/store.ts';
import { readCorrections, watchCorrections } from '../../lib/profile/store-corrections.ts';
import { readSettings, watchSettings } from '../../lib/profile/store-settings.ts';

type OnError = (error: unknown) => void;

/** The profile as it is stored, whoever changes it; null until it is read. */
export function useProfile(onError: OnError): Profile | null {
  return useStored(readProfile, watchProfile, onError);
}

/** The corrections as they are stored, whoever changes them; none until they are read. */
export function useCorrections(onError: OnError): Corrections {
  return useStored(readCorrections, watchCorrections, onError) ?? noCorrections;
}

/** The settings as they are stored, whoever changes them; null until they are read. */
export function useSettings(onError: OnError): Settings | null {
  return useStored(readSettings, watchSettings, onError);
}

/**
 * The saved postings, newest first, whoever changes them; null until they are read.
 * @param watch how the library is watched; null while the library is not loaded
 */
export function useSaved(watch: typeof watchSaved | null, onError: OnError): readonly SavedRow[] | null {
  const [saved, setSaved] = useState<readonly SavedRow[] | null>(null);
  useEffect(() => watch?.(setSaved, onError), [watch]);
  return saved;
}

/** What a store holds, whoever changes it; null until it is read. */
function useStored<T>(
  read: () => Promise<T>,
  watch: (onChange: (value: T) => void) => () => void,
  onError: OnError,
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const stop = watch(setValue);
    read().then(setValue, onError);
    return stop;
  }, []);
  return value;
}
