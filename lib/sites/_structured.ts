import { isPresent, linesAt, sameTitle, shared, toUrl } from './_dom.ts';
import type { Fields } from './_fields.ts';
import { addressesOf, fieldsOfJobPosting, identifierOf } from './_job-posting.ts';
import { type Data, jobPostings } from './_json-ld.ts';
import { jobPostingItem } from './_microdata.ts';
import { countPostingLinks } from './_obstacles.ts';
import { showsLine } from './_pane.ts';

/** A JobPosting that the page describes in JSON-LD, in microdata, or in the state that its framework left there. */
export interface Structured {
  readonly fields: Fields;
  /** Addresses that the data gives itself. */
  readonly addresses: readonly URL[];
  /** The id that the data gives itself; often another system's. */
  readonly identifier: string | null;
  readonly from: 'json-ld' | 'microdata' | 'dom:embedded-state';
}

/** Every distinct JobPosting that a page describes: by JSON-LD, else by microdata. */
export function structuredPostings(document: Document, url: URL): Structured[] {
  const inJsonLd = jobPostings(document).map((data) => structured(data, document, url, 'json-ld'));
  if (inJsonLd.length > 0) return inJsonLd;
  const item = jobPostingItem(document);
  if (item === null) return [];
  const found = structured(item.data, document, url, 'microdata');
  const description = item.description === null ? undefined : { value: item.description, from: 'microdata' };
  return [{ ...found, fields: description === undefined ? found.fields : { ...found.fields, description } }];
}

/** A JobPosting's data as fields, with the identities that it gives itself. */
export function structured(data: Data, document: Document, url: URL, from: Structured['from']): Structured {
  const addresses = addressesOf(data).map((address) => toUrl(address, url));
  return {
    fields: fieldsOfJobPosting(data, document, from),
    addresses: addresses.filter(isPresent),
    identifier: identifierOf(data),
    from,
  };
}

/** The one posting that is the page's own: the only one, if the page names it; among several the one whose address is the page's. */
export function ownPosting(postings: readonly Structured[], document: Document, url: URL): Structured | null {
  const [only, another] = postings;
  if (only === undefined) return null;
  if (another === undefined) return isNamed(only, document, url) ? only : null;
  const own = postings.filter((posting) => isAt(posting, url));
  return own.length === 1 ? (own[0] ?? null) : null;
}

function isAt({ addresses }: Structured, url: URL): boolean {
  return addresses.some(
    (own) => own.pathname.length > 1 && own.pathname === url.pathname && own.hostname === url.hostname,
  );
}

/**
 * Whether the page names the posting: by its address, its title, a heading or a line of its own. A page without headings cannot gainsay it.
 * Data that gives another address may speak of one of the postings that the page links to: there only the page's title or first heading counts.
 */
function isNamed(posting: Structured, document: Document, url: URL): boolean {
  if (isAt(posting, url)) return true;
  const title = posting.fields.title?.value ?? '';
  const headings = linesAt(document, 'h1, h2, h3');
  if (headings.length === 0) return true;
  const own = shared(document, 'title');
  const isNamedIn = (texts: readonly string[]) => texts.some((text) => sameTitle(title, text));
  if (isNamedIn([document.title, own, ...linesAt(document, 'h1')])) return true;
  const isAmongLinks = posting.addresses.length > 0 && countPostingLinks(document) >= 3;
  return !isAmongLinks && (isNamedIn(headings) || showsLine(document, title));
}
