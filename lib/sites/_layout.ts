import { flatten } from '../posting/flatten.ts';
import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';
import { all, attributeAt, folded, groupOf, lineAt, lineOf, linesAt } from './_dom.ts';
import type { FieldName, Fields, Found } from './_fields.ts';

/** A posting's place on a page: the element that a layout found, and what is known of the page. */
export interface View {
  readonly document: Document;
  readonly url: URL;
  readonly root: Element;
  /** Id that the address names, else that the pane shows. */
  readonly jobId: string | null;
}

/** One way to read a field. A plain string is a selector within the root: the first element with text gives its line. */
export type Rule = string | NamedRule;

export interface NamedRule {
  /** Provenance: `title`, `url`, or `dom:<selector-name>`. */
  readonly from: string;
  read(view: View): string | null;
}

/** One arrangement in which a site shows a posting. A site's layouts stand newest first. */
export interface Layout {
  readonly name: string;
  /**
   * Selectors of the element that holds one posting, whole, narrowest first; that one is there is how the layout is recognised.
   * Where none are given, the page's main part or its body, if it holds the description.
   */
  readonly roots?: readonly string[];
  /** Id that the pane itself shows, or null. `named` is the id that the address names. */
  shownId?(root: Element, named: string | null): string | null;
  /** Ways to read each field, best first. */
  readonly fields: { readonly [name in Exclude<FieldName, 'description'>]?: readonly Rule[] };
  /** Ways to read the description; a plain string is a selector whose matches are flattened and joined. */
  readonly description: readonly Rule[];
  /** Selector of what stands inside the description but is not the posting's text. */
  readonly skip?: string;
}

/**
 * The element that holds the posting in this layout, or null where the page has another layout. Of several at a selector the one
 * that shows the posting named: the pane of the posting that was open before may linger.
 */
export function rootOf(layout: Layout, document: Document, named: string | null): Element | null {
  for (const selector of layout.roots ?? partsWith(layout.description)) {
    const [first, ...more] = document.querySelectorAll(selector);
    if (first === undefined) continue;
    if (named === null || more.length === 0) return first;
    return [first, ...more].find((root) => layout.shownId?.(root, named) === named) ?? first;
  }
  return null;
}

/** Selectors of a page's main part, and of its body, that hold one of these. */
export function partsWith(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => (typeof rule === 'string' ? [`main:has(${rule})`, `body:has(${rule})`] : []));
}

/** Reads every field that a layout knows. */
export function readLayout(layout: Layout, view: View): Fields {
  const fields: Fields = {};
  for (const [name, rules] of rulesOf(layout, view)) {
    const found = firstFound(rules, view);
    if (found !== null) fields[name] = found;
  }
  return fields;
}

/** Which rules of a layout found something: for the report that a user copies when a page cannot be read. Holds no page content. */
export function tryLayout(layout: Layout, view: View): Record<string, Record<string, boolean>> {
  const tried = rulesOf(layout, view).map(([name, rules]) => {
    const hits = rules.map((rule) => [rule.from, firstFound([rule], view) !== null] as const);
    return [name, Object.fromEntries(hits)] as const;
  });
  return Object.fromEntries(tried);
}

function rulesOf(layout: Layout, { root }: View): (readonly [FieldName, readonly NamedRule[]])[] {
  const toNamed = (rule: Rule, read: (selector: string) => string | null): NamedRule =>
    typeof rule === 'string' ? { from: domSource(rule), read: () => read(rule) } : rule;
  const lines = Object.entries(layout.fields).map(
    ([name, rules]) => [name as FieldName, rules.map((rule) => toNamed(rule, (at) => lineAt(root, at)))] as const,
  );
  const description = layout.description.map((rule) => toNamed(rule, (at) => prose(root, at, layout.skip)));
  return [...lines, ['description', description]];
}

function firstFound(rules: readonly NamedRule[], view: View): Found | null {
  for (const { from, read } of rules) {
    const value = read(view)?.trim();
    if (value !== undefined && value !== '') return { value, from };
  }
  return null;
}

/**
 * Text of all outermost elements that match a selector, in document order, a blank line between them.
 * @param skip selector of what to leave out
 */
export function prose(root: ParentNode, selector: string, skip?: string): string | null {
  const blocks = all(root, selector);
  const outermost = blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
  const left = skip === undefined ? undefined : new Set<Node>(root.querySelectorAll(skip));
  const texts = outermost.map((block) => flatten(block, { skip: left })).filter((text) => text !== '');
  return texts.length > 0 ? texts.join('\n\n') : null;
}

/** Provenance of a selector: of a list of alternatives the first, which names the place well enough. */
function domSource(selector: string): string {
  return `dom:${selector.split(',', 1)[0]}`;
}

/** A rule that reads an attribute. */
export function attribute(selector: string, name: string): NamedRule {
  return {
    from: domSource(selector),
    read: ({ root }) => root.querySelector(selector)?.getAttribute(name) ?? null,
  };
}

/** A rule that tidies the line at a selector, or refuses it by giving null. */
export function line(selector: string, tidy: (line: string) => string | null): NamedRule {
  return {
    from: domSource(selector),
    read: ({ root }) => {
      const text = lineAt(root, selector);
      return text === null ? null : tidy(text);
    },
  };
}

/** A rule that reads the value beside a label, which may be for screen readers alone: the next element after the one whose text the pattern matches. */
export function labelled(selector: string, label: RegExp, tidy = (line: string): string | null => line): NamedRule {
  return {
    from: domSource(selector),
    read({ root }) {
      const named = all(root, selector).find((element) => label.test(folded(element.textContent)));
      const text = lineOf(named?.nextElementSibling);
      return text === null ? null : tidy(text);
    },
  };
}

/** A rule that takes a part of `document.title`: the pattern's first group. */
export function pageTitle(pattern: RegExp): NamedRule {
  return {
    from: 'title',
    read: ({ document }) => groupOf(pattern, folded(document.title)),
  };
}

/**
 * Rules that sort a row of labels, whatever their order: work mode, employment, pay, age. Labels may share an element, with dots between;
 * where a label stands in another, the inner one is taken.
 */
export function chips(
  selector: string,
): Readonly<Record<'workMode' | 'employment' | 'salaryText' | 'postedText', readonly Rule[]>> {
  const pick = (choose: (labels: readonly string[]) => string | null): readonly Rule[] => [
    {
      from: domSource(selector),
      read: ({ root }) => choose(linesAt(root, selector).flatMap((label) => label.split(' · '))),
    },
  ];
  const shortest = (test: (label: string) => boolean) =>
    pick((labels) => labels.filter(test).sort((a, b) => a.length - b.length)[0] ?? null);
  return {
    workMode: pick((labels) => labels.map(workModeOf).find((mode) => mode !== null) ?? null),
    employment: shortest(isEmployment),
    salaryText: shortest(isSalary),
    postedText: shortest((label) => isAge(label) && !isSalary(label)),
  };
}

/** The first group of a pattern in an attribute of the first element that matches a selector, or null. */
export function attributeId(root: Element, selector: string, name: string, pattern: RegExp): string | null {
  return groupOf(pattern, attributeAt(root, selector, name));
}

/** Where a list beside the pane has its cards: their selector, the attribute with the posting's id, and the title inside. */
export interface Cards {
  readonly card: string;
  readonly id: string;
  readonly title: string;
}

/**
 * For a pane that shows no id: that of another card whose title the pane shows, when the card that the address names has a different title.
 * The pane still shows the posting that was open before. Null where the list proves nothing.
 */
export function idOfOtherCard(
  title: string | null,
  document: Document,
  named: string | null,
  cards: Cards,
): string | null {
  const known = all(document, cards.card).map((card) => ({
    id: card.getAttribute(cards.id),
    title: lineAt(card, cards.title) ?? lineOf(card),
  }));
  const selected = known.find(({ id }) => id === named);
  if (title === null || selected === undefined || selected.title === title) return null;
  return known.find((card) => card.title === title)?.id ?? null;
}
