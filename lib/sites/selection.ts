import { flatten } from '../posting/flatten.ts';
import { fingerprint } from '../posting/pasted.ts';
import type { Posting } from '../posting/posting.ts';
import { linesAt, sameTitle } from './_dom.ts';
import { siteOf } from './index.ts';

/** Shorter selections are a word to look up, not a posting; characters. */
const shortestSelection = 200;

/**
 * What the user has selected on a page, as a posting: for a page that cannot be read. Its title is the heading that the page's own title
 * repeats, else the only h1; its id the one that the address names, else one made of the text. Null where nothing as long as a posting is
 * selected. Changes nothing on the page.
 */
export function selectedPosting(document: Document, url: URL): Posting | null {
  const description = selectedText(document);
  if (description.length < shortestSelection) return null;
  const site = siteOf(url);
  const named = site?.jobId(url) ?? null;
  const title = titleOf(document);
  return {
    site: named === null || site === null ? 'selection' : site.id,
    jobId: named ?? fingerprint(description),
    url: url.href,
    title,
    company: null,
    location: null,
    description,
    workMode: null,
    employment: null,
    salaryText: null,
    postedText: null,
    provenance: { description: 'selection', url: 'url', ...(title !== null && { title: 'dom:h1' }) },
  };
}

function selectedText(document: Document): string {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return '';
  const texts = Array.from({ length: selection.rangeCount }, (_, at) =>
    flatten(selection.getRangeAt(at).cloneContents()),
  );
  return texts.join('\n\n').trim();
}

function titleOf(document: Document): string | null {
  const headings = [...new Set(linesAt(document, 'h1'))];
  const [only, another] = headings;
  return (
    headings.find((heading) => sameTitle(heading, document.title)) ?? (another === undefined ? only : null) ?? null
  );
}
