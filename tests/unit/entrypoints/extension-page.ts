import { locks } from 'node:worker_threads';
import { fakeBrowser } from '../fake-browser.ts';

/** What an extension's page finds in a browser, and jsdom and the fake browser lack: import it first. */
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
const noEvent = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(fakeBrowser, {
  permissions: { getAll: async () => ({ origins: [] }), onAdded: noEvent, onRemoved: noEvent },
});
