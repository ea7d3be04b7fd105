import { useEffect, useState } from 'preact/hooks';
import type { SiteChoice } from '../../components/popup/props.ts';
import { patternOf, siteChoice } from '../../lib/browser/chosen-sites.ts';

export interface ChosenSite {
  /** Null where there is nothing to choose: a site known from the start, a page that the browser keeps to itself. */
  readonly site: SiteChoice | null;
  /** What the browser is asked for. */
  readonly pattern: string | null;
  readonly refresh: () => Promise<void>;
}

/** Whether the tab's site was chosen for "always on this site". */
export function useSiteChoice(address: string | null): ChosenSite {
  const [site, setSite] = useState<SiteChoice | null>(null);
  const refresh = async () => {
    const choice = await siteChoice(address);
    const isOpen = address !== null && (choice === 'chosen' || choice === 'not');
    setSite(isOpen ? { host: new URL(address).hostname, isChosen: choice === 'chosen' } : null);
  };
  useEffect(() => void refresh().catch(() => setSite(null)), [address]);
  return { site, pattern: patternOf(address), refresh };
}
