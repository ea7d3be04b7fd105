import type { Key, Tab } from './browser-under-test.ts';

const mostSteps = 120;

/** Goes on with the Tab key until what has the focus on a page of the extension is called so (or begins with such a line), and presses it. @throws where it is not reached */
export function reachOnPage(tab: Tab, name: string, key: Key = 'Enter'): Promise<void> {
  return reach(tab, name, key, () => tab.inPage(nameOfFocused, null));
}

/** The same in the panel over a page. */
export function reachInPanel(tab: Tab, name: string, key: Key = 'Enter'): Promise<void> {
  return reach(tab, name, key, () => tab.inPanel(nameOfFocused, null));
}

async function reach(tab: Tab, name: string, key: Key, focused: () => Promise<string | null>): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await tab.press('Tab');
    if ((await focused()) === name) return tab.press(key);
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

/** Runs over there: must not refer to anything outside itself. */
function nameOfFocused(root: Document | ShadowRoot | null): string | null {
  const element = root?.activeElement;
  if (!(element instanceof HTMLElement)) return null;
  // biome-ignore lint/performance/useDomNodeTextContent: only the drawn text has its lines
  return element.getAttribute('aria-label') ?? element.innerText.split('\n')[0] ?? null;
}
