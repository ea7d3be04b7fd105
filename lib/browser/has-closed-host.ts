/// <reference types="chrome" />

/**
 * Whether the page holds such a place as closed-host.ts makes, be it of another extension's. Chrome only. It is injected by itself, so it
 * refers to nothing outside, and there is no polyfill where it runs.
 */
export function hasClosedHost(): boolean {
  return [...document.documentElement.children].some(
    (element) => element instanceof HTMLDivElement && chrome.dom.openOrClosedShadowRoot(element) !== null,
  );
}
