import type { Page } from 'playwright-core';
import type { ChromiumUnderTest } from '../../tests/e2e/harness/chromium.ts';

const words = ['python', 'kubernetes', 'machine learning', 'aws lambda', 'sql', 'zebra'];
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens the popup over the tab in front, as the button does, and closes it again.
 * @returns milliseconds from the popup's beginning until something, and until its main content, was painted
 */
export async function timePopup(browser: ChromiumUnderTest): Promise<{ first: number; content: number }> {
  const popup = await browser.openPopup();
  await popup.inPage(() => {
    const observer = new PerformanceObserver((list) => {
      Object.assign(window, { __painted: list.getEntries().at(-1)?.startTime });
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  }, null);
  await rest(700);
  const painted = await popup.inPage(
    () => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      content: (window as unknown as { __painted?: number }).__painted ?? Number.NaN,
    }),
    null,
  );
  await popup.inPage(() => window.close(), null);
  await rest(300);
  return painted;
}

/**
 * Types into the skill picker, letter by letter.
 * @param page the popup in a tab of its own
 * @returns for each letter the milliseconds until the suggestions stood in the page, laid out
 */
export async function timeTyping(page: Page): Promise<number[]> {
  const field = page.locator('.add-skill input');
  await field.waitFor();
  // The index is built once the field is drawn, before anyone can have typed.
  await rest(500);
  const prefixes = words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
  const times: number[] = [];
  for (const prefix of prefixes) times.push(await field.evaluate(timeLetter, prefix));
  return times;
}

/** Runs over there: must not refer to anything outside itself. */
async function timeLetter(field: HTMLElement | SVGElement, typed: string): Promise<number> {
  const input = field as HTMLInputElement;
  const started = performance.now();
  input.value = typed;
  const changed = new Promise<void>((resolve) => {
    new MutationObserver(() => resolve()).observe(input.parentElement ?? input, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  input.dispatchEvent(new Event('input', { bubbles: true }));
  // The same suggestions as before change nothing.
  await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 0))]);
  input.parentElement?.getBoundingClientRect();
  return performance.now() - started;
}
