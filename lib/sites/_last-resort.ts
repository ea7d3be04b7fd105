import { all, isPresent, lineOf, sameTitle, toUrl } from './_dom.ts';
import { type Fields, merge } from './_fields.ts';
import { findPosting } from './_finder.ts';
import { readHeader } from './_header.ts';
import { wallOf } from './_obstacles.ts';
import { fieldsInTitle } from './_page-title.ts';
import { type Hints, paneAround } from './_pane.ts';
import type { Site } from './site.ts';

/** A page of a known site. */
export interface Page {
  readonly site: Site;
  readonly document: Document;
  readonly url: URL;
}

/**
 * For a site's page on which neither layouts nor data gave the text, at an address that names a posting and on no wall: the block that
 * reads like one. The link to the posting itself and the page's own title tell which heading is its title.
 */
export function foundPosting(page: Page, known: Fields): Fields {
  const { site, document, url } = page;
  const jobId = site.jobId(url);
  if (jobId === null || wallOf(document, url) !== null) return {};
  const found = findPosting(document, url, { ...hintsOf(page, known), jobId, leastCues: 2, bounds: site.bounds });
  if (found === null) return {};
  const inTitle = fieldsInTitle(document, site.pageTitles ?? []);
  const isTitled = inTitle.title !== undefined && sameTitle(inTitle.title.value, found.title?.value ?? '');
  return isTitled ? merge(inTitle, found) : found;
}

/** What stands above a text that a layout found, where its own rules lost the title, the company or the place. */
export function foundHeader(page: Page, known: Fields, text: Element): Fields {
  const { document, url } = page;
  const hints = hintsOf(page, known);
  return readHeader({ document, url, pane: paneAround(text), block: text, hints }, known.description?.value ?? '');
}

function hintsOf({ site, document, url }: Page, known: Fields): Hints {
  const titled = fieldsInTitle(document, site.pageTitles ?? []).title?.value;
  const titles = [known.title?.value, titled, ...linkTexts(site, document, url)];
  return {
    titles: titles.filter(isPresent),
    titled,
    company: known.company?.value,
    isBoard: true,
  };
}

/** Texts of the links to the posting that the address names, shortest first: cards repeat the title among other things. */
function linkTexts(site: Site, document: Document, url: URL): string[] {
  const jobId = site.jobId(url);
  if (jobId === null) return [];
  const links = all(document, 'a[href]').filter((link) => {
    const address = link.getAttribute('href') ?? '';
    const target = address.includes(jobId) ? toUrl(address, url) : null;
    return target !== null && site.jobId(target) === jobId;
  });
  const texts = links.map(lineOf).filter(isPresent);
  return texts.sort((one, other) => one.length - other.length);
}
