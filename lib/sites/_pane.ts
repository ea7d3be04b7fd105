import { around, lineOf, linesAt, precedes } from './_dom.ts';
import { countPostingLinks } from './_obstacles.ts';
import { withoutPostWords } from './_post-words.ts';

/** An element that leads to this many postings above a text holds a list of them too; below it they are similar ones. */
const manyPostings = 3;

/** The widest element around a posting's text that leads to no list of others: the pane beside results, else the whole page. */
export function paneAround(text: Element): Element {
  let pane = text;
  for (const outer of around(text)) {
    if (countPostingLinks(outer, text) >= manyPostings) return pane;
    pane = outer;
  }
  return pane;
}

/** What stands above a posting's text on any real page, many times over; a page of more is a trap. */
const mostAbove = 500;

/** The lines of a pane's elements above the posting's text, in document order; of those that a test accepts where one is given. */
export function linesAbove(
  text: Element,
  pane: Element,
  selector: string,
  accepts: (element: Element) => boolean = () => true,
): string[] {
  return [...pane.querySelectorAll(selector)]
    .filter((element) => precedes(element, text) && !element.contains(text) && accepts(element))
    .slice(-mostAbove)
    .map(lineOf)
    .filter((line) => line !== null);
}

const leaves = 'h1, h2, h3, h4, p, div, span, strong, a, li, dd';

/** Whether an element without others inside shows just this text, or a heading does. */
export function showsLine(root: ParentNode, text: string): boolean {
  const wanted = text.trim();
  if (linesAt(root, 'h1, h2, h3').some((heading) => withoutPostWords(heading) === wanted)) return true;
  return [...root.querySelectorAll(leaves)].some(
    (element) => element.childElementCount === 0 && element.textContent?.replace(/\s+/g, ' ').trim() === wanted,
  );
}

/** What comes after an element within its pane: the following siblings of it and of everything around it. */
export function followers(element: Element, pane: Element): Element[] {
  const later: Element[] = [];
  for (const inner of [element, ...around(element)]) {
    if (inner === pane) break;
    for (let next = inner.nextElementSibling; next !== null; next = next.nextElementSibling) later.push(next);
  }
  return later;
}
