import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Import first: modules take hold of the extension's `browser` as they load. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

export { fakeBrowser };
