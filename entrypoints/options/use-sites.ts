import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chosenPatterns } from '../../lib/browser/chosen-sites.ts';
import type { Settings } from '../../lib/profile/settings.ts';
import { readSettings, watchSettings } from '../../lib/profile/store-settings.ts';

/** The settings as they are stored, whoever changes them; the defaults until they are read. */
export function useSettings(onError: (error: unknown) => void): Settings {
  const [settings, setSettings] = useState<Settings>({ placements: {} });
  useEffect(() => {
    const stop = watchSettings(setSettings);
    readSettings().then(setSettings, onError);
    return stop;
  }, []);
  return settings;
}

/** The sites that the user lets be read without asking, also as they are given and withdrawn in the browser's own settings. */
export function useChosenSites(onError: (error: unknown) => void): readonly string[] {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void chosenPatterns().then(setPatterns, onError);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return patterns;
}
