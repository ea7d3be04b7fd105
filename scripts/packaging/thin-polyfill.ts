import type { Plugin } from 'vite';

/** What is left out, as the published file has it, and what stands there instead. */
const cuts: readonly (readonly [RegExp, string])[] = [
  // What makes it a script, a CommonJS and an AMD module at once. As a plain module it needs no bundler's help in every file it is part of.
  [/^\(function \(global, factory\) \{[\s\S]*?, function \(module\) \{/, 'const module = {};'],
  [/\}\);\s*(?=\/\/# sourceMappingURL)/, 'export default module.exports;\n'],
  // All that gives Chrome's functions promises, which with manifest version 3 they return themselves, and that answers messages by one.
  // The messaging library does that with Chrome's own functions; a test holds that nothing else listens or sends.
  [/const CHROME_SEND_MESSAGE_CALLBACK[\s\S]*?module\.exports = wrapAPIs\(chrome\);/, 'module.exports = chrome;'],
];

/**
 * Ships of webextension-polyfill the one thing that is needed of it: `browser` in both browsers, and an error elsewhere.
 * @throws where the polyfill's file no longer holds what is cut in this form: look at what it does now
 */
export function thinPolyfill(): Plugin {
  return {
    name: 'thin-polyfill',
    transform(code, id) {
      if (!/webextension-polyfill\/dist\/browser-polyfill\.js(?:\?|$)/.test(id)) return null;
      return { code: withoutUnused(code), map: null };
    },
  };
}

/** The polyfill's source without what the extension never asks of it. @throws where it does not hold what is cut */
export function withoutUnused(code: string): string {
  return cuts.reduce((rest, [unused, instead]) => {
    if (!unused.test(rest))
      throw new Error(`The polyfill no longer holds ${unused} in the form that thin-polyfill.ts knows.`);
    return rest.replace(unused, instead);
  }, code);
}
