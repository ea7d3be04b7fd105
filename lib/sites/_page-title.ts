import { folded, sameTitle } from './_dom.ts';
import { type FieldName, type Fields, fieldsFrom } from './_fields.ts';
import { showsLine } from './_pane.ts';

const named: readonly string[] = ['title', 'company', 'location'] satisfies readonly FieldName[];

/**
 * What the page's own title says of the posting, by the first form that it has: `{company} hiring {title} in {location} | LinkedIn`.
 * Parts between braces that are no field's name stand for anything.
 */
export function fieldsInTitle(document: Document, forms: readonly string[]): Fields {
  const whole = folded(document.title).replace(/^\(\d{1,3}\+?\) /, '');
  const parts = forms.map((form) => partsOf(whole, form)).find((found) => found !== null) ?? [];
  return fieldsFrom(Object.fromEntries(parts.filter(([name]) => named.includes(name))), 'title');
}

/** The same, where it is of the posting that is known so far, or where the page shows that title too. */
export function confirmedByTitle(document: Document, forms: readonly string[], known: Fields): Fields {
  const inTitle = fieldsInTitle(document, forms);
  const title = inTitle.title?.value;
  if (title === undefined || document.body === null) return {};
  if (known.title !== undefined) return sameTitle(known.title.value, title) ? inTitle : {};
  return known.description !== undefined && showsLine(document.body, title) ? inTitle : {};
}

type Part = readonly [name: string, value: string];

/** What stands at each name of a form. A company that comes first ends where it can; every other part begins as late as it can. */
function partsOf(whole: string, form: string): Part[] | null {
  const pieces = form.split(/[{}]/);
  const [before = '', after = ''] = [pieces[0], pieces.at(-1)];
  if (whole.length < before.length + after.length || !whole.startsWith(before) || !whole.endsWith(after)) return null;
  const parts: Part[] = [];
  let rest = whole.slice(before.length, whole.length - after.length);
  let first = 1;
  if (pieces[1] === 'company' && pieces.length > 3) {
    const at = rest.indexOf(pieces[2] ?? '');
    if (at < 0) return null;
    parts.push(['company', rest.slice(0, at).trim()]);
    rest = rest.slice(at + (pieces[2] ?? '').length);
    first = 3;
  }
  for (let name = pieces.length - 2; name > first; name -= 2) {
    const mark = pieces[name - 1] ?? '';
    const at = rest.lastIndexOf(mark);
    if (at < 0) return null;
    parts.push([pieces[name] ?? '', rest.slice(at + mark.length).trim()]);
    rest = rest.slice(0, at);
  }
  return [...parts, [pieces[first] ?? '', rest.trim()]];
}
