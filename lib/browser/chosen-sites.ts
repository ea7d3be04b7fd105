import { browser } from 'wxt/browser';
import { sitePatterns } from './permissions.ts';

/** Registered sentinels of sites that the user chose; the id is the site's pattern behind this. */
const prefix = 'always ';

/** Pattern of all pages on an address' host, as "always on this site" asks for it; null where the browser grants none (not https). */
export function patternOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? `https://${hostname}/*` : null;
}

/**
 * Whether Rolescope reads a host's pages unasked: `known` from the start, `chosen` by the user, `not`, or `never` where it could not be
 * asked for.
 */
export async function siteChoice(address: string | null): Promise<'known' | 'chosen' | 'not' | 'never'> {
  const pattern = patternOf(address);
  if (pattern === null) return 'never';
  const granted = await browser.permissions.contains({ origins: [pattern] });
  if (!granted) return 'not';
  return (await chosenPatterns()).includes(pattern) ? 'chosen' : 'known';
}

/** Asks for a host. Call it straight from a click: browsers refuse the question otherwise. True where the user agreed. */
export function chooseSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a host back. */
export function withdrawSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/**
 * Registers the sentinel on every host that the user has chosen, and on no other: after a grant, a withdrawal (here or in the browser's own
 * settings), a restart, and an update, which forgets registrations in Chrome. The hiring sites have theirs from the manifest.
 */
export async function followChosenSites(): Promise<void> {
  const wanted = await chosenPatterns();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = wanted.map((pattern) => prefix + pattern);
  const old = registered.filter((id) => !ids.includes(id));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  const fresh = wanted.filter((pattern) => !registered.includes(prefix + pattern));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(sentinelOn));
}

/** Hosts beyond those of the manifest that the browser lets the extension into. */
export async function chosenPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = sitePatterns();
  return origins.filter((origin) => !own.includes(origin));
}

function sentinelOn(pattern: string) {
  return {
    id: prefix + pattern,
    matches: [pattern],
    js: ['sentinel.js'],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
}
