import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Set up ahead of every test (vitest.config.ts): modules take hold of the extension's `browser` as they load. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

export { fakeBrowser };
