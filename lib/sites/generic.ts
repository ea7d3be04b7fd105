import type { Reading } from '../posting/posting.ts';
import { lineAt, sameTitle, toUrl } from './_dom.ts';
import { type Found, toReading } from './_fields.ts';
import { addressesOf, fieldsOfJobPosting, identifierOf } from './_job-posting.ts';
import { type Data, jobPostings } from './_json-ld.ts';
import { obstacleOf } from './_obstacles.ts';

/** Reads the one JobPosting that a page's JSON-LD describes, on any site; null where it describes none, or several. */
export function readJsonLd(document: Document, url: URL): Reading | null {
  const posting = postingOfPage(jobPostings(document), document, url);
  if (posting === null) return null;
  const { description, ...others } = fieldsOfJobPosting(posting, document, 'json-ld');
  if (description === undefined || others.title === undefined) return null;
  const identifier = identifierOf(posting);
  const jobId: Found | null = identifier === null ? idInAddress(url) : { value: identifier, from: 'json-ld' };
  const [address] = addressesOf(posting).map((text) => toUrl(text, url));
  const shown = address?.protocol === 'https:' && address.hostname === url.hostname ? address.href : url.href;
  return toReading(
    { site: 'json-ld', jobId, url: { value: shown, from: shown === url.href ? 'url' : 'json-ld' } },
    { ...others, description },
  );
}

/** The only posting; among several the one whose own address is the page's, else the one that the heading names. */
function postingOfPage(postings: readonly Data[], document: Document, url: URL): Data | null {
  const [only, another] = postings;
  if (only === undefined) return null;
  const heading = lineAt(document, 'h1');
  if (another === undefined) return heading === null || isNamed(only, document, url) ? only : null;
  const named = postings.filter((posting) => isOwnAddress(posting, url));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function isOwnAddress(posting: Data, url: URL): boolean {
  return addressesOf(posting).some((address) => {
    const own = toUrl(address, url);
    return own !== null && own.pathname.length > 1 && own.pathname === url.pathname && own.hostname === url.hostname;
  });
}

/** Whether the page itself names the posting: its address, its title or one of its headings. */
function isNamed(posting: Data, document: Document, url: URL): boolean {
  if (isOwnAddress(posting, url)) return true;
  const title = fieldsOfJobPosting({ title: posting.title }, document, 'json-ld').title?.value ?? '';
  const headings = [...document.querySelectorAll('h1, h2')].map((element) => element.textContent ?? '');
  return [document.title, ...headings].some((text) => sameTitle(title, text));
}

/** An id in the address, in the forms that hiring sites use: a uuid, a known parameter, the longest number of five digits or more. */
export function idInAddress(url: URL): Found | null {
  const parameter = ['gh_jid', 'ashby_jid', 'jobId', 'job_id', 'jobid', 'jid', 'reqId', 'id']
    .map((name) => url.searchParams.get(name))
    .find((value) => value !== null && /^[\w-]{3,64}$/.test(value));
  const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.exec(url.pathname)?.[0];
  const [number] = (url.pathname.match(/\d{5,}/g) ?? []).sort((a, b) => b.length - a.length);
  const id = uuid ?? parameter ?? number;
  return id === undefined ? null : { value: id, from: 'url' };
}

/** What to say of a page that holds no posting. */
export function nothingHere(document: Document, url: URL): Reading {
  return { status: 'none', reason: obstacleOf(document, url) ?? 'Rolescope found no job posting on this page.' };
}
