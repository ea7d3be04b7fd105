import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { flatten } from '../lib/posting/flatten.ts';
import { openSavedPage, readSavedPage } from './saved-page.ts';

/**
 * The posting of a saved HTML file: what a reader gives where it knows the page, else the whole body's text.
 * Throws with a message for the user where the file holds no text.
 */
export function readHtmlPosting(html: string): AnalysisInput {
  const page = openSavedPage(html, '');
  const read = readSavedPage(page);
  if (!('status' in read)) return { ...read, title: read.title ?? '' };
  const description = flatten(page.document.body);
  if (description === '') throw new Error('The file holds no text. Save the page again with its posting shown.');
  return { title: page.document.title, description };
}
