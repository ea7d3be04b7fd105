import { all, around, folded, isPresent, lineOf, linesAt, precedes } from './_dom.ts';
import { countPostingLinks } from './_obstacles.ts';
import { withoutPostWords } from './_post-words.ts';

/** What is known of a posting before its header is looked for. */
export interface Hints {
  /** Texts that may be its title, best first: one counts where the pane shows it. */
  readonly titles: readonly string[];
  /** The title that the page's own title names: counts where a heading of the page shows it too. */
  readonly titled?: string | undefined;
  /** The employer's name, where it is known: no label. */
  readonly company?: string | undefined;
  /** True on a site of many employers: its own name is none. */
  readonly isBoard: boolean;
}

/** A posting's text on a page, and the pane around it. */
export interface Place {
  readonly document: Document;
  readonly url: URL;
  readonly pane: Element;
  /** The element that holds the text. */
  readonly block: Element;
  readonly hints: Hints;
}

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
  return all(pane, selector)
    .filter((element) => precedes(element, text) && !element.contains(text) && accepts(element))
    .slice(-mostAbove)
    .map(lineOf)
    .filter(isPresent);
}

const leaves = 'h1, h2, h3, h4, p, div, span, strong, a, li, dd';

/** Whether an element without others inside shows just this text, or a heading does. */
export function showsLine(root: ParentNode, text: string): boolean {
  const wanted = text.trim();
  if (linesAt(root, 'h1, h2, h3').some((heading) => withoutPostWords(heading) === wanted)) return true;
  return all(root, leaves).some((element) => element.childElementCount === 0 && folded(element.textContent) === wanted);
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
