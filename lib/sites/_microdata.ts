import { all, lineOf } from './_dom.ts';
import type { Data } from './_json-ld.ts';
import { prose } from './_layout.ts';

/** A JobPosting in microdata or RDFa, and its description as it stands on the page. */
export interface Microdata {
  readonly data: Data;
  readonly description: string | null;
}

const posting = '[itemtype*="schema.org/JobPosting"], [typeof$="JobPosting"]';
const scope = '[itemscope], [typeof]';

/** The page's one JobPosting in microdata or RDFa; null where it has none, or several as a list has. */
export function jobPostingItem(document: Document): Microdata | null {
  const items = all(document, posting);
  const [item] = items;
  if (item === undefined || items.length > 1) return null;
  const { description: _, ...data } = propertiesOf(item, 0);
  return {
    data,
    description: prose(item, texts),
  };
}

const texts = ['description', 'responsibilities', 'qualifications']
  .map((name) => `[itemprop~="${name}"], [property$="${name}"]`)
  .join(',');

/** Properties of an item as JSON-LD would give them; properties of items inside are theirs. */
function propertiesOf(item: Element, depth: number): Data {
  const data: Record<string, unknown> = {};
  for (const element of all(item, '[itemprop], [property]')) {
    if (element.parentElement?.closest(scope) !== item) continue;
    const value = element.matches(scope) && depth < 4 ? propertiesOf(element, depth + 1) : textValueOf(element);
    const names = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
    for (const name of names.split(/\s+/)) data[name.replace(/^\w+:/, '')] ??= value;
  }
  return data;
}

function textValueOf(element: Element): string | null {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? lineOf(element);
}
