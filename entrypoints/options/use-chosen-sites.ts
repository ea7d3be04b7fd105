import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chosenPatterns } from '../../lib/browser/chosen-sites.ts';

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
