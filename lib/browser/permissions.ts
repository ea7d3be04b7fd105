import { browser } from 'wxt/browser';

/** Match patterns of the hiring sites, from the manifest: the readers behind them are not needed for it. */
export function sitePatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * Whether Rolescope may read the sites it knows without being asked. Chrome grants this at install; Firefox lets the
 * user withhold or withdraw it.
 */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: sitePatterns() });
}

/** Asks for that. Call it straight from a click: browsers refuse the question otherwise. True where the user agreed. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: sitePatterns() });
}
