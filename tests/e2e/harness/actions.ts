import type { Tab } from './browser-under-test.ts';

/** Text of the panel, its pieces apart; null where there is none to see. */
export function panelText(tab: Tab): Promise<string | null> {
  return tab.inPanel(textOf, null);
}

/** The same of a page. */
export async function pageText(tab: Tab): Promise<string> {
  return (await tab.inPage(textOf, null)) ?? '';
}

/** Runs over there: must not refer to anything outside itself. */
function textOf(root: Document | ShadowRoot | null): string | null {
  const isHidden =
    root instanceof ShadowRoot && root.firstElementChild?.checkVisibility({ visibilityProperty: true }) === false;
  if (!root || isHidden) return null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.nodeValue?.trim() ?? '');
  return pieces.filter((piece) => piece !== '').join(' ');
}

/** Clicks, as a person does, the panel's control whose accessible name holds these words. @throws where there is none */
export async function clickInPanel(tab: Tab, name: string): Promise<void> {
  const centre = await tab.inPanel(centreOfControl, name);
  if (!centre) throw new Error(`The panel has no control named "${name}".`);
  await tab.clickAt(centre.x, centre.y);
}

/** The same on a page of the extension. */
export async function clickOnPage(tab: Tab, name: string): Promise<void> {
  const centre = await tab.inPage(centreOfControl, name);
  if (!centre) throw new Error(`The page has no control named "${name}".`);
  await tab.clickAt(centre.x, centre.y);
}

/** Runs over there: must not refer to anything outside itself. */
function centreOfControl(root: Document | ShadowRoot | null, name: string): { x: number; y: number } | null {
  const controls = root?.querySelectorAll('button, a[href], summary, input, select, textarea, [role="option"]') ?? [];
  for (const control of controls) {
    const label =
      control.getAttribute('aria-label') ??
      (control as HTMLInputElement).labels?.[0]?.textContent ??
      control.textContent;
    if (!label?.replace(/\s+/g, ' ').includes(name)) continue;
    control.scrollIntoView({ block: 'nearest' });
    const box = control.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
