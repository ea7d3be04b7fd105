import type { Reading } from '../posting/posting.ts';

/**
 * Reads the posting that a page shows.
 * @param document the page's document, a live one or one parsed from a file
 * @param url the page's address
 */
export function readPage(_document: Document, _url: URL): Reading {
  return { status: 'none', reason: 'Rolescope found no job posting on this page.' };
}
