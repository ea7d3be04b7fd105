import { isHidden } from '../posting/visibility.ts';
import { all, isAside, lineOf, precedes } from './_dom.ts';
import { isFactLabel, statedFacts } from './_stated-facts.ts';

/** What ids, classes and the attributes kept for tests call an element that shows a field, whatever the site. */
const names = {
  title: /(?:job|position|posting|opportunity|vacancy|requisition)[-_]?(?:preview[-_])?title|titlepage/i,
  company:
    /(?:company|comp|employer|organi[sz]ation|advertiser)[-_]?name|hiringOrganization|(?:^|\s)(?:company|employer)(?:\s|$)/i,
  location: /(?<!re|al)location|locality|map-?(?:marker|pin)|(?<![a-z])city(?![a-z])/i,
} as const;
const naming = /^(?:id|class|itemprop|title|data-.+)$/;
/** Words that a font of symbols draws as a pin on a map. */
const pin = /^(?:place|location_on)$/;

/** A longer line is more than one field; a longer name holds data. */
const longestLine = 80;
const longestName = 200;
/** How many elements around a text may show its fields: before it, at its beginning, after it. Real headers have a few hundred. */
const before = 1500;
const atStart = 100;
const after = 500;
/** More elements than this that name themselves so are those of a list. */
const mostNamed = 50;

/** A line beside a posting's text, in an element whose name says what it shows. */
export interface NamedLine {
  readonly line: string;
  readonly element: Element;
}

/**
 * The lines of the elements in a pane that name themselves so; those above the text's end first, and what comes after it only where nothing
 * does. An icon names what stands beside it. An element around another that is named so too says no more than that one.
 * @param block the element with the text
 */
export function namedLines(pane: Element, block: Element, field: keyof typeof names): NamedLine[] {
  const lines = near(pane, block)
    .filter((element) => isCalled(element, names[field]) && !isAside(element) && element.closest('button') === null)
    .map((element) => ({ element, line: lineShown(element) }))
    .filter((named): named is NamedLine => named.line !== null);
  if (lines.length > mostNamed) return [];
  const innermost = lines.filter(({ element }) => !lines.some((other) => isInside(other.element, element)));
  const above = innermost.filter(({ element }) => precedes(element, block) || block.contains(element));
  return above.length > 0 ? above : innermost;
}

function near(pane: Element, block: Element): Element[] {
  const elements = all(pane, '*');
  const start = elements.indexOf(block);
  const end = start + block.querySelectorAll('*').length;
  return [
    ...elements.slice(Math.max(0, start - before), Math.min(start + atStart, end) + 1),
    ...elements.slice(end + 1, end + after),
  ];
}

function isCalled(element: Element, name: RegExp): boolean {
  const isNamed = [...element.attributes].some(
    (attribute) => naming.test(attribute.name) && attribute.value.length < longestName && name.test(attribute.value),
  );
  return isNamed || (name === names.location && pin.test(element.textContent ?? ''));
}

/** Beside a link with the field may stand a rating, or a link to the map. */
function lineShown(element: Element): string | null {
  const shown = isHidden(element) ? null : (lineOf(element.querySelector('a')) ?? lineOf(element));
  const isIcon = (element.textContent ?? '').trim() === '' || pin.test(element.textContent ?? '');
  const line = shown ?? (isIcon ? (lineOf(element.nextElementSibling) ?? lineOf(element.parentElement)) : null);
  if (line === null || line.length > longestLine || isFactLabel(line)) return null;
  return statedFacts([line]).location?.value ?? line;
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}
