import { browser } from 'wxt/browser';
import { changeSettings } from '../profile/store-changes.ts';
import { injectPanel } from './injection.ts';

/**
 * Shows verdicts on a host over its pages again, also in tabs that were loaded while they did not show: their sentinels were heard then,
 * and say nothing more. For extension pages.
 */
export async function showAgainOn(host: string): Promise<void> {
  await changeSettings({ kind: 'show', host, showing: null });
  const tabs = await browser.tabs.query({ url: `*://${host}/*` });
  // A tab may have closed or be discarded meanwhile; the others are still to be reached.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : injectPanel(id))));
}
