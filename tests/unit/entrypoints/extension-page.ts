import { locks } from 'node:worker_threads';
import { options } from 'preact';
import { vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

/** What an extension's page finds in a browser, and jsdom and the fake browser lack. */
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
const noEvent = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(fakeBrowser, {
  permissions: { getAll: async () => ({ origins: [] }), onAdded: noEvent, onRemoved: noEvent },
});
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
// jsdom draws no frames: Preact would run effects by a timer that may outlive the page.
options.requestAnimationFrame = (effects) => void setTimeout(effects);

/** Waits until the check holds; long enough for a whole page on a machine that is busy. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 15_000 });
}
