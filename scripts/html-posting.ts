import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { flatten } from '../lib/posting/flatten.ts';
import { countCues } from '../lib/sites/_finder.ts';
import { obstacleOf } from '../lib/sites/_obstacles.ts';
import { siteOf } from '../lib/sites/index.ts';
import { openSavedPage, readSavedPage, type SavedPage } from './saved-page.ts';
import { unreadSentence } from './unread-sentence.ts';

/** Whoever names a file says that it is a posting, so that fewer kinds of sentence are asked for than of any page. */
const fewestCues = 2;

/**
 * The posting of a saved HTML file: what a reader gives where it knows the page, else the whole body's text if it speaks as postings do.
 * Throws with a message for the user where the file holds no posting.
 */
export function readHtmlPosting(html: string): AnalysisInput {
  const page = openSavedPage(html, '');
  const read = readSavedPage(page);
  if (!('status' in read)) return { ...read, title: read.title ?? '' };
  const description = mayBePosting(page) ? flatten(page.document.body) : '';
  if (countCues(description) < fewestCues) {
    throw new Error(
      `${unreadSentence(read)} Save the page again with its posting shown, or save the posting's text as a .txt file.`,
    );
  }
  return { title: page.document.title, description };
}

/** On a known site's page, a list or a login wall the text around would be taken for the posting. */
function mayBePosting({ document, url }: SavedPage): boolean {
  return siteOf(url) === null && obstacleOf(document, url) === null;
}
