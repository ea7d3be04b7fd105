import { JSDOM, VirtualConsole } from 'jsdom';
import type { Posting } from '../lib/posting/posting.ts';
import { readPage } from '../lib/sites/index.ts';

/** Stands in for the address of a page that names none; belongs to no site. */
const unknownAddress = 'https://saved.invalid/';

type Read = Posting | { readonly status: 'none'; readonly reason: string };

/**
 * What the reader gives for a saved page: the posting, or `none` and why; a page still changing counts as none.
 * No script of the page runs, and nothing is loaded.
 * @param address the page's address; empty where unknown, then the page is asked for its canonical one
 */
export function readSavedPage(html: string, address: string): Read {
  const { document } = new JSDOM(html, { url: unknownAddress, virtualConsole: new VirtualConsole() }).window;
  const reading = readPage(document, addressOf(document, address));
  return reading.status === 'read' ? reading.posting : { status: 'none', reason: reading.reason };
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
