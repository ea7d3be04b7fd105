import { JSDOM, VirtualConsole } from 'jsdom';
import type { Posting, Unread } from '../lib/posting/posting.ts';
import { readPage } from '../lib/sites/index.ts';

/** Stands in for the address of a page that names none; belongs to no site. */
const unknownAddress = 'https://saved.invalid/';

type Read = Posting | ({ readonly status: 'none' } & Unread);

/** A saved page as the reader takes it. */
export interface SavedPage {
  readonly document: Document;
  readonly url: URL;
}

/**
 * Parses a saved page. No script of the page runs, and nothing is loaded.
 * @param address the page's address; empty where unknown, then the page is asked for its canonical one
 */
export function openSavedPage(html: string, address: string): SavedPage {
  const { document } = new JSDOM(html, { url: unknownAddress, virtualConsole: new VirtualConsole() }).window;
  return { document, url: addressOf(document, address) };
}

/** What the reader gives for a saved page: the posting, its `url` empty where unknown; or `none` and why. A page still changing counts as none. */
export function readSavedPage({ document, url }: SavedPage): Read {
  const reading = readPage(document, url);
  if (reading.status !== 'read') return { ...reading, status: 'none' };
  const { posting } = reading;
  return posting.url === unknownAddress ? { ...posting, url: '' } : posting;
}

function addressOf(document: Document, address: string): URL {
  const own = [
    address,
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const known = own.find((candidate) => typeof candidate === 'string' && URL.canParse(candidate));
  return new URL(known ?? unknownAddress);
}
