import { browser } from 'wxt/browser';

export const savedPage = browser.runtime.getURL('/saved.html');

/** The saved page with one posting open. */
export function savedPageAt(key: string): string {
  return `${savedPage}#${encodeURIComponent(key)}`;
}

/** Key of the posting that the page's address asks for; null where it asks for none. */
export function askedPosting(hash: string): string | null {
  try {
    return decodeURIComponent(hash.slice(1)) || null;
  } catch {
    return null;
  }
}
