/** Who sent a message: the part of the browsers' `runtime.MessageSender` that tells. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** This extension, as `browser.runtime` names it. */
export interface Own {
  readonly id: string;
  /** Address of the extension's pages, ending with a slash. */
  readonly origin: string;
}

/**
 * The tab of our own script in the top frame of a web page; null for every other sender. A compromised page can speak in that
 * script's name, so this says where a message comes from, not that it is honest.
 */
export function tabOfPageScript({ id, url, frameId, tab }: Sender, own: Own): number | null {
  const isOurs = id === own.id && frameId === 0 && tab?.incognito !== true && /^https?:\/\//i.test(url ?? '');
  return isOurs ? (tab?.id ?? null) : null;
}

/** Host name of the page that a sender runs in; empty where it runs in none. */
export function hostOfSender({ url }: Sender): string {
  return URL.parse(url ?? '')?.hostname ?? '';
}

/** True for the extension's own pages and background; a page script is never one, whatever it says. */
export function isExtensionPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && (sender.url ?? '').startsWith(own.origin);
}
