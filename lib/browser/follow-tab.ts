import { browser } from 'wxt/browser';
import type { PageReading } from './page-readings.ts';
import { portName } from './reading-port.ts';
import { acceptPageReading } from './reading-schema.ts';

/**
 * Follows what a tab's page shows; its reader must be in the tab.
 * @param onEnd the page was left, or its reader is gone
 * @returns how to stop, without `onEnd`
 */
export function followTab(tabId: number, onReading: (page: PageReading) => void, onEnd: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  port.onMessage.addListener((message) => {
    const page = acceptPageReading(message);
    if (page) onReading(page);
  });
  port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}
