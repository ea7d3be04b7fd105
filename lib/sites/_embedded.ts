import { all } from './_dom.ts';
import { type Data, isData } from './_json-ld.ts';
import { parseLooseJson } from './_json-repair.ts';

/**
 * State that a page's framework left in a script: `window.__appData = {…};`, or a script of type `application/json` with this id.
 * Read as text, never run. Null where there is none, or where it is not an object.
 */
export function embeddedState(document: Document, name: string): Data | null {
  for (const script of all(document, 'script:not([src])')) {
    const source = script.textContent ?? '';
    const state = script.id === name ? source : assignedTo(source, `window.${name}`);
    const data = state === null ? null : parseLooseJson(state);
    if (isData(data)) return data;
  }
  return null;
}

/** The object literal that a script assigns to a variable: from the first brace to its match, strings respected. */
function assignedTo(source: string, variable: string): string | null {
  const at = source.indexOf(variable);
  const start = at < 0 ? -1 : source.indexOf('{', at);
  if (start < 0 || !/^\s*=\s*$/.test(source.slice(at + variable.length, start))) return null;
  let depth = 0;
  for (const { 0: mark, index } of source.slice(start).matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}]/g)) {
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    if (depth === 0) return source.slice(start, start + index + 1);
  }
  return null;
}

/** The value at a path of property names, or undefined. */
export function valueAt(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isData(value) ? value[name] : undefined), data);
}
