import { flatten } from '../posting/flatten.ts';

const withRole = (...names: readonly string[]) => names.map((name) => `[role="${name}"]`).join(', ');

/** What stands in front of a page: requests for consent, invitations to sign in. */
export const dialogs = `[aria-modal="true"], ${withRole('dialog', 'alertdialog')}`;

/** What stands on a page beside a posting and is not part of it, but for the page's header, which may hold the posting's. */
export const asides = `nav, footer, aside, form, ${withRole('navigation', 'contentinfo', 'search')}, ${dialogs}`;

/** Whether an element is part of what stands beside a posting. */
export function isAside(element: Element): boolean {
  return element.closest(asides) !== null;
}

/** Selector of the elements that a page names so for its tests. */
export function testId(name: string): string {
  return `[data-testid="${name}"]`;
}

/** The elements that match a selector, in document order. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** An attribute of the first element that matches a selector; empty where either is missing. */
export function attributeAt(root: ParentNode, selector: string, name: string): string {
  return root.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
}

/** What a page says of itself where it is shared, as `title` or `site_name`; empty where it says nothing. */
export function shared(document: Document, property: string): string {
  return attributeAt(document, `meta[property="og:${property}"]`, 'content');
}

/** Text as it stands on one line; empty where there is none. */
export function folded(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The first group of a pattern in a text, or null. */
export function groupOf(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1] ?? null;
}

export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** The longest text a header field may have; longer is another thing than a title, a name or a place. */
const longestLine = 300;

/** An element's text on one line, a space between neighbours that only layout keeps apart; null where it has none. */
export function lineOf(element: Element | null | undefined): string | null {
  if (element === null || element === undefined) return null;
  const line = flatten(element, { spaced: true }).replace(/^- /gm, '').replace(/\s+/g, ' ');
  return line === '' || line.length > longestLine ? null : line;
}

/** The first line of text among the elements that match a selector. */
export function lineAt(root: ParentNode, selector: string): string | null {
  for (const element of root.querySelectorAll(selector)) {
    const line = lineOf(element);
    if (line !== null) return line;
  }
  return null;
}

/** The lines of all elements that match a selector, in document order. */
export function linesAt(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(lineOf).filter((line) => line !== null);
}

/** Whether an element begins before another in the document; one that holds the other does too. */
export function precedes(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** A page's text stands within so many elements; deeper is a trap, and looking around each of its elements would take for ever. */
const mostLevels = 64;

/** The elements around an element, the nearest first, up to 64. */
export function around(element: Element): Element[] {
  const outer: Element[] = [];
  for (let next = element.parentElement; next !== null && outer.length < mostLevels; next = next.parentElement)
    outer.push(next);
  return outer;
}

/**
 * Whether two titles are of one posting: equal but for case, punctuation and an addition such as a place. One word in seven may differ:
 * a data scientist's posting is not a data engineer's.
 */
export function sameTitle(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  if (a.size === 0 || b.size === 0) return false;
  const fewest = Math.min(a.size, b.size);
  const shared = [...a].filter((word) => b.has(word)).length;
  return fewest - shared <= Math.floor(fewest / 7);
}

/** Whether two names may be of one company: a word of one stands in the other, or they are written together: "Night Harbour", "nightharbour". */
export function shareWord(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const [together, otherTogether] = [[...a].join(''), [...b].join('')];
  return [...a].some((word) => b.has(word)) || together.includes(otherTogether) || otherTogether.includes(together);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []);
}

/** An absolute address from an attribute's value, or null. */
export function toUrl(address: string | null | undefined, base: URL): URL | null {
  if (address === null || address === undefined || address.trim() === '') return null;
  try {
    return new URL(address.trim(), base);
  } catch {
    return null;
  }
}
