import { locks } from 'node:worker_threads';
import { vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

/** What an extension's page finds in a browser, and jsdom and the fake browser lack. */
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
const noEvent = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(fakeBrowser, {
  permissions: { getAll: async () => ({ origins: [] }), onAdded: noEvent, onRemoved: noEvent },
});
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });

/** Waits until the check holds; long enough for a whole page on a machine that is busy. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000 });
}
