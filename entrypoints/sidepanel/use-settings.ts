import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/profile/settings.ts';
import { readSettings, watchSettings } from '../../lib/profile/store-settings.ts';

/** The settings as they are stored, whoever changes them; null until they are read. */
export function useSettings(onError: (error: unknown) => void): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    readSettings().then(setSettings, onError);
    return stop;
  }, []);
  return settings;
}
