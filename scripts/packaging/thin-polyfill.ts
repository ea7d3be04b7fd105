import type { Plugin } from 'vite';

/** The table of the functions that take a callback, up to the check after it, as the published file has them. */
const table = /const apiMetadata = \{[\s\S]*?\n {6}\};/;

/**
 * Ships webextension-polyfill without its table of callback functions, seven tenths of it: with manifest version 3 Chrome's functions
 * return promises themselves, and of the polyfill only the answering of messages by a promise is needed.
 * @throws where the polyfill's file no longer holds the table in this form: look at what it does now
 */
export function thinPolyfill(): Plugin {
  return {
    name: 'thin-polyfill',
    transform(code, id) {
      if (!/webextension-polyfill\/dist\/browser-polyfill\.js(?:\?|$)/.test(id)) return null;
      if (!table.test(code))
        this.error('The polyfill no longer holds its table in the form that thin-polyfill.ts knows.');
      // An empty table it takes for a mistake of its own build.
      return { code: code.replace(table, 'const apiMetadata = { runtime: {}, privacy: {} };'), map: null };
    },
  };
}
