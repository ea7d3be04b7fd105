import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which of axe's rules are tried: all, those on colours only (the rest does not change with the scheme), or all the others. */
export type Rules = 'all' | 'colours' | 'no-colours';

const runOptions = {
  all: {},
  colours: { runOnly: ['color-contrast'] },
  'no-colours': { rules: { 'color-contrast': { enabled: false } } },
} as const satisfies Readonly<Record<Rules, RunOptions>>;

/** What is wrong with the screen as it stands: axe's violations, and what is cut off or cannot be reached. One line each. */
export async function faultsOf(page: Page, rules: Rules = 'all'): Promise<string[]> {
  return [...(await violations(page, rules)), ...(await page.evaluate(findCuts))];
}

async function violations(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await runner.run(document, { ...options, resultTypes: ['violations'] });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  }, runOptions[rules]);
}

/** Runs over there: must not refer to anything outside itself. */
function findCuts(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const found: string[] = [];
  const tell = (what: string, element: Element) =>
    found.push(`${what}: ${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 60)}”`);
  if (document.documentElement.scrollWidth > window.innerWidth) tell('page scrolls sideways', document.body);
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('.rolescope, .rolescope *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What is kept for screen readers only is a pixel wide.
      if (box.width <= 2 || box.height <= 2 || !element.checkVisibility()) continue;
      const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const tall = element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0;
      const [x, y] = [style.overflowX, style.overflowY];
      if (wide && style.textOverflow !== 'ellipsis' && (x === 'hidden' || x === 'clip'))
        tell('cut at the side', element);
      if (wide && (x === 'auto' || x === 'scroll')) tell('scrolls sideways', element);
      if (tall && (y === 'hidden' || y === 'clip')) tell('cut below', element);
      if (
        element.matches('button, a, input, select, textarea') &&
        (box.right > window.innerWidth + 1 || box.left < -1)
      ) {
        tell('out of the window', element);
      }
    }
  }
  return found;
}
