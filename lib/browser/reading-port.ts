import { browser } from 'wxt/browser';
import { ownExtension } from './answer.ts';
import type { PageReading, PageReadings } from './page-readings.ts';
import { isExtensionPage } from './senders.ts';

/** Name of the connection by which the side panel follows what a tab's page shows. */
const portName = 'readings';

/** Tells whoever follows from the extension's own pages what the page shows, now and after each move. For the reader. */
export function serveReadings(readings: PageReadings): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || !port.sender || !isExtensionPage(port.sender, ownExtension())) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    readings.follow((page) => port.postMessage(page), gone.signal);
  });
}

/**
 * Follows what a tab's page shows; its reader must be in the tab.
 * @param onEnd the page was left, or its reader is gone
 * @returns how to stop, without `onEnd`
 */
export function followTab(tabId: number, onReading: (page: PageReading) => void, onEnd: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  port.onMessage.addListener((page) => onReading(page as PageReading));
  port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}
