import { browser } from 'wxt/browser';
import { siteMatches } from '../sites/matches.ts';

/**
 * Whether Rolescope may read the sites it knows without being asked. Chrome grants this at install; Firefox lets the
 * user withhold or withdraw it.
 */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...siteMatches] });
}

/** Asks for that. Call it straight from a click: browsers refuse the question otherwise. True where the user agreed. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...siteMatches] });
}
