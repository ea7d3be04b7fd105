import { all, around, asides, folded } from './_dom.ts';
import { countPostingLinks } from './_obstacles.ts';

/** Least length of a posting's text, in characters. Shorter blocks are teasers. */
export const shortestPosting = 400;

/** Names that say that a container is a job's description, whatever the site. */
const descriptionName =
  /(?:job|posting|vacancy|position|offer|career|role)[-_]{0,2}(?:ad|details?|info|post)?[-_]{0,2}description/i;
const naming = ['id', 'class', 'data-testid', 'data-automation-id', 'data-qa'] as const;

const asideSelector = `header, [role="banner"], ${asides}`;
/** The same by its name, and other things of the page. */
const asideName = /cookie|consent|similar|related|recommend|breadcrumb|footer/i;

/** A page's parts, gathered in one pass: a selector for all of this takes Chromium a fifth of a second on a large page. */
export interface Parts {
  readonly asides: ReadonlySet<Element>;
  /** Containers that name themselves a job's description, outermost only, outside asides. */
  readonly named: readonly Element[];
  /** Innermost paragraphs, items, headings and cells outside asides. */
  readonly prose: readonly Element[];
}

const proseSelector = 'p, li, h2, h3, h4, dd, td, div';

/** One pass over a page's elements. */
export function survey(body: Element): Parts {
  const asides = new Set<Element>(body.querySelectorAll(asideSelector));
  const named: Element[] = [];
  const prose: Element[] = [];
  let aside = null as Element | null;
  for (const element of all(body, '*')) {
    if (aside?.contains(element) === true) continue;
    if (asides.has(element) || asideName.test(element.getAttribute('class') ?? element.id)) {
      asides.add(element);
      aside = element;
      continue;
    }
    if (element.matches(proseSelector) && element.querySelector(proseSelector) === null) prose.push(element);
    if (named.at(-1)?.contains(element) !== true && isNamedDescription(element)) named.push(element);
  }
  return { asides, named, prose };
}

function isNamedDescription(element: Element): boolean {
  return naming.some((name) => descriptionName.test(element.getAttribute(name) ?? ''));
}

/** The element that holds the posting's text, if the page has one: the container that names itself, else where most of the prose stands. */
export function proseBlock(parts: Parts): Element | null {
  return namedBlock(parts) ?? densestBlock(parts);
}

/** The container that names itself and has a posting's length; several apart from one another are a list. */
function namedBlock({ named }: Parts): Element | null {
  const long = named.filter((element) => (element.textContent ?? '').length >= shortestPosting);
  return long.length === 1 ? (long[0] ?? null) : null;
}

/** The block that holds the most of the page's prose, two fifths at least, and leads to no other postings; without what surrounds it. */
function densestBlock({ prose }: Parts): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of prose) {
    const weight = proseWeight(element);
    total += weight;
    if (weight > 0) for (const parent of around(element)) weights.set(parent, (weights.get(parent) ?? 0) + weight);
  }
  const dense = [...weights].filter(([element, weight]) => weight >= 0.4 * total && countPostingLinks(element) < 3);
  const [widest] = dense.sort(([, one], [, other]) => other - one);
  if (widest === undefined) return null;
  const inside = dense.filter(([element, weight]) => weight >= 0.9 * widest[1] && widest[0].contains(element));
  return inside.at(-1)?.[0] ?? null;
}

/** Characters of an element's own prose; nothing where it is a row of links, or a label. */
function proseWeight(element: Element): number {
  const length = lengthOf(element);
  const linked = all(element, 'a').reduce((sum, link) => sum + lengthOf(link), 0);
  const shortest = element.localName === 'div' ? 60 : 20;
  return length < shortest || linked > length / 2 ? 0 : length;
}

/** Characters of a text without the white space of its source: indentation weighs nothing. */
function lengthOf(element: Element): number {
  return folded(element.textContent).length;
}
