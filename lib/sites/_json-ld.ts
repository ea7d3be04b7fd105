import { all } from './_dom.ts';
import { parseLooseJson } from './_json-repair.ts';

/** A JSON object of unknown shape. */
export type Data = Readonly<Record<string, unknown>>;

/** Beyond this depth and number of values a script is not about one posting. */
const deepest = 16;
const mostValues = 20_000;
/** A page of more postings is a list, and each costs time. */
const mostPostings = 30;

/** Every distinct schema.org JobPosting of a page's JSON-LD, outside lists of postings, in document order. Never throws. */
export function jobPostings(document: Document): Data[] {
  const found = new Map<string, Data>();
  for (const script of all(document, 'script[type]')) {
    if (found.size > mostPostings) break;
    if (!/^application\/(?:ld\+json|json\+ld)/i.test(unescapeType(script.getAttribute('type') ?? ''))) continue;
    const data = parseLooseJson(unescapeQuotes(script.textContent ?? ''));
    for (const posting of postingsIn(data))
      found.set(JSON.stringify([posting.title, posting.url, posting.identifier]), posting);
  }
  return [...found.values()];
}

/** Built In writes the type with an encoded plus sign, some pages encode it twice. */
function unescapeType(type: string): string {
  return type.trim().replace(/&#x2b;|&#43;|&plus;/gi, '+');
}

/** A script that a template engine escaped as it would escape text holds no quote, only references to it. */
function unescapeQuotes(source: string): string {
  return source.includes('"') ? source : source.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function postingsIn(data: unknown): Data[] {
  const postings: Data[] = [];
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  // The list grows under the loop, to so many values.
  for (const { value, depth } of open) {
    if (!isData(value) && !Array.isArray(value)) continue;
    if (isData(value) && hasType(value, 'ItemList')) continue;
    if (isData(value) && hasType(value, 'JobPosting')) postings.push(value);
    else if (depth < deepest) {
      const room = mostValues - open.length;
      for (const child of Object.values(value).slice(0, room)) open.push({ value: child, depth: depth + 1 });
    }
  }
  return postings;
}

/** Whether a value is an object with fields, no list. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(data: Data, type: string): boolean {
  return listOf(data['@type']).some((name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type);
}

/** A value as a list: schema.org lets every property have one value or several. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a value: a string, a number, or the name or value of an object; null for anything else. */
export function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim();
  if (typeof first === 'number') return String(first);
  return isData(first) ? (textOf(first.name) ?? textOf(first['@value']) ?? textOf(first.value)) : null;
}
