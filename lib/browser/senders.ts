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
 * True for our own script in the top frame of a web page. A compromised page can speak in its name, so this says where
 * a message comes from, not that it is honest.
 */
export function isPageScript(sender: Sender, own: Own): boolean {
  return (
    sender.id === own.id &&
    sender.tab?.id !== undefined &&
    sender.tab.incognito !== true &&
    sender.frameId === 0 &&
    /^https?:\/\//i.test(sender.url ?? '')
  );
}

/** True for the extension's own pages and background; a page script is never one, whatever it says. */
export function isExtensionPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && (sender.url ?? '').startsWith(own.origin);
}
