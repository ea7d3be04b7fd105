import type { Reading } from '../posting/posting.ts';
import { matchesPattern } from './_match-pattern.ts';
import { readSite } from './_read-site.ts';
import { nothingHere, readJsonLd } from './generic.ts';
import { indeed } from './indeed.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';

/** Every site that Rolescope knows by its own layouts. */
export const sites: readonly Site[] = [linkedin, indeed];

/** The site that an address belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return sites.find(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** Id of the posting that an address names on a known site, or null. Cheap: no DOM. */
export function jobIdOf(url: URL): string | null {
  return siteOf(url)?.jobId(url) ?? null;
}

/**
 * Reads the posting that a page shows: by the site's own layouts where the address is of a known site, else by JSON-LD.
 * Changes nothing on the page and never throws; a page that defeats the reader gives `none`.
 * @param document the page's document, a live one or one parsed from a file
 * @param url the page's address
 */
export function readPage(document: Document, url: URL): Reading {
  try {
    const site = siteOf(url);
    if (site !== null) return readSite(site, document, url);
    return readJsonLd(document, url) ?? nothingHere(document, url);
  } catch {
    return { status: 'none', reason: 'This page is built in a way that Rolescope cannot read.' };
  }
}
