import type { Plugin } from 'vite';

/** What is left out, as the published file has it, and what stands there instead. */
const cuts: readonly (readonly [RegExp, string])[] = [
  // What makes it a script, a CommonJS and an AMD module at once. As a plain module it needs no bundler's help in every file it is part of.
  [/^\(function \(global, factory\) \{[\s\S]*?, function \(module\) \{/, 'const module = {};'],
  [/\}\);\s*(?=\/\/# sourceMappingURL)/, 'export default module.exports;\n'],
  // The table of the functions that take a callback, what wraps them, and what complains of an empty table.
  [/const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = {};'],
  [/if \(Object\.keys\(apiMetadata\)[\s\S]*?\n {6}\}\n/, ''],
  [/const makeCallback = [\s\S]*?(?=const pluralizeArguments)/, ''],
  [/const wrapAsyncFunction = [\s\S]*?(?=\/\*\*\n[^/]*\*\/\n {6}const wrapMethod)/, ''],
  // The counting of what messages are sent with: the compiler does that.
  [/const pluralizeArguments = .*/, ''],
  [/if \(args\.length < metadata\.minArgs\) \{[\s\S]*?(?=return new Promise)/, ''],
  [/\} else if \(hasOwnProperty\(metadata, prop\)\) \{[\s\S]*?(?=\} else \{)/, ''],
  [/\} else if \(hasOwnProperty\(metadata, "\*"\)\) \{[\s\S]*?(?=\} else \{)/, ''],
  // Developer tools and privacy settings.
  [/const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers)/, ''],
  [/devtools: \{[\s\S]*?(?=runtime: \{)/, ''],
  [/onMessageExternal: wrapEvent\(onMessageWrappers\),/, ''],
  [/const settingMetadata = [\s\S]*?(?=return wrapObject\(extensionAPIs)/, ''],
];

/**
 * Ships of webextension-polyfill what answers messages by a promise, a quarter of it: with manifest version 3 Chrome's other functions
 * return promises themselves.
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
