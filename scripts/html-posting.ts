import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { flatten } from '../lib/posting/flatten.ts';
import { readPage } from '../lib/sites/index.ts';

/**
 * The posting of a saved HTML file: what a reader gives where it knows the page, else the whole body's text.
 * Throws with a message for the user where the file holds no text.
 */
export async function readHtmlPosting(html: string): Promise<AnalysisInput> {
  const { JSDOM } = await import('jsdom');
  const { document, location } = new JSDOM(html, { url: 'https://saved.invalid/' }).window;
  const reading = readPage(document, new URL(location.href));
  if (reading.status === 'read') return { ...reading.posting, title: reading.posting.title ?? '' };
  const description = flatten(document.body);
  if (description === '') throw new Error('The file holds no text. Save the page again with its posting shown.');
  return { title: document.title, description };
}
