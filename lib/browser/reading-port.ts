import { browser } from 'wxt/browser';
import { ownExtension } from './answer.ts';
import type { PageReadings } from './page-readings.ts';
import { isExtensionPage } from './senders.ts';

/** Name of the connection by which the side panel follows what a tab's page shows. */
export const portName = 'readings';

/** Tells whoever follows from the extension's own pages what the page shows, now and after each move. For the reader. */
export function serveReadings(readings: PageReadings): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || !port.sender || !isExtensionPage(port.sender, ownExtension())) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    readings.follow((page) => port.postMessage(page), gone.signal);
  });
}
