import { type Plugin, parseAst } from 'vite';

const engineFiles = /\/lib\/(?:analysis|match|taxonomy)\/.*\.ts$/;
/** Shorter lists gain nothing. */
const shortest = 4;

/**
 * Ships lists of words as one text that is split when it is first loaded: `['a', 'b', …]` as `'a|b|…'.split('|')`. The engine holds
 * thousands of words in lists, and the quotes between them pack badly.
 */
export function joinLists(): Plugin {
  return {
    name: 'rolescope:join-lists',
    // The module is JavaScript by then.
    enforce: 'post',
    transform: (code, file) => (engineFiles.test(file) ? { code: withJoinedLists(code), map: null } : null),
  };
}

/** A JavaScript module with its lists of plain words joined. */
export function withJoinedLists(code: string): string {
  let joined = '';
  let from = 0;
  for (const { start, end, words } of listsIn(parseAst(code))) {
    joined += `${code.slice(from, start)}/* @__PURE__ */ ${JSON.stringify(words.join('|'))}.split("|")`;
    from = end;
  }
  return joined + code.slice(from);
}

interface List {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** The lists of plain words under a node of a syntax tree, in order. */
function listsIn(node: unknown): List[] {
  if (Array.isArray(node)) return node.flatMap(listsIn);
  if (typeof node !== 'object' || node === null) return [];
  return asList(node) ?? Object.values(node).flatMap(listsIn);
}

function asList(node: object): List[] | null {
  if (!('type' in node && node.type === 'ArrayExpression' && 'elements' in node && Array.isArray(node.elements)))
    return null;
  const words = node.elements.map((element) => (element?.type === 'Literal' ? element.value : null));
  if (words.length < shortest || !words.every((word) => typeof word === 'string' && !word.includes('|'))) return null;
  return 'start' in node && 'end' in node ? [{ start: Number(node.start), end: Number(node.end), words }] : null;
}
