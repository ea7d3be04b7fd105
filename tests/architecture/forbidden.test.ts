import { expect, it } from 'vitest';
import { loadedBy, sourceFiles } from './source-files.ts';

/** Code that ends up in the extension; scripts and tests are not shipped. */
const shipped = sourceFiles.filter(({ path }) => !path.startsWith('scripts/'));

function usersOf(names: readonly string[], allowed: RegExp = /^$/): string[] {
  return shipped
    .filter(({ path }) => !allowed.test(path))
    .flatMap((file) => names.filter((name) => file.names.has(name)).map((name) => `${file.path}: ${name}`));
}

it('no text becomes markup or code', () => {
  const makers = ['insertAdjacentHTML', 'dangerouslySetInnerHTML', 'createContextualFragment', 'setHTMLUnsafe'];
  expect(usersOf([...makers, 'eval', 'Function'])).toEqual([]);
  const setters = shipped.filter(({ assigned }) => assigned.has('innerHTML') || assigned.has('outerHTML'));
  expect(setters.map(({ path }) => path)).toEqual([]);
});

it('nothing leaves the machine', () => {
  expect(usersOf(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection'])).toEqual(
    [],
  );
});

it('nothing is kept where a page or another extension could find it', () => {
  expect(usersOf(['localStorage', 'sessionStorage', 'cookie', 'caches'])).toEqual([]);
});

it('only what is injected by itself speaks to the browser without the polyfill', () => {
  expect(usersOf(['chrome'], /^(?:entrypoints\/sentinel|lib\/browser\/has-closed-host)\.ts$/)).toEqual([]);
});

it('messages go through the messenger alone: Chrome answers none by a promise, and the polyfill is shipped without what would', () => {
  const speaking = shipped.filter(({ names }) => names.has('sendMessage') || names.has('onMessage'));
  const others = speaking.filter(({ imports }) => !imports.some(({ path }) => path === 'lib/browser/messenger.ts'));
  // The sentinel has no imports, and a port is no message.
  expect(others.map(({ path }) => path)).toEqual(['lib/browser/follow-tab.ts', 'entrypoints/sentinel.ts']);
});

it('nothing is said to the page', () => {
  expect(usersOf(['dispatchEvent', 'CustomEvent', 'pushState', 'replaceState'])).toEqual([]);
  // A port to the extension's own pages is no window of the page.
  expect(usersOf(['postMessage'], /^lib\/browser\/reading-port\.ts$/)).toEqual([]);
});

it('the panel has no text field, in which the page could listen to typing', () => {
  const fields = loadedBy('entrypoints/panel/index.tsx').flatMap(({ path, elements }) =>
    ['input', 'textarea'].filter((field) => elements.has(field)).map((field) => `${path}: ${field}`),
  );
  expect(fields).toEqual([]);
});
