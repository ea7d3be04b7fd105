import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessageFrom } from '../i18n/get-message.ts';
import { readMessages } from '../i18n/read-messages.ts';

const english = await readMessages('en');

/** Set up ahead of every test (vitest.config.ts): modules take hold of the extension's `browser` as they load. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
Object.assign(fakeBrowser, { i18n: { getMessage: getMessageFrom(english) } });

export { fakeBrowser };
