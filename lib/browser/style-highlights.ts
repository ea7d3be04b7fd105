import { browser } from 'wxt/browser';
import { highlightCss } from './highlights.ts';

/** Puts the style of the marks into a tab, out of the page's reach, or takes it away. */
export async function styleHighlights(tabId: number, on: boolean): Promise<void> {
  const sheet = { target: { tabId }, css: highlightCss, origin: 'USER' } as const;
  await (on ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet));
}
