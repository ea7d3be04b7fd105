import { perWord, type WordTable } from '../word-table.ts';
import { stem } from './stem.ts';

/** Words numbered by their stem, and phrases over them as a trie. */
export interface Lexicon {
  /** By the numbers of a table's words: the code of each word's stem, or −1 where nothing here knows it. */
  codesIn(table: WordTable): readonly number[];
  /** Rows of the phrases that lie within `codes[first … end)`, each once, in order of first mention. */
  rowsIn(codes: Int32Array, first: number, end: number): number[];
}

interface Node {
  /** Row that a phrase ending here belongs to; a phrase may be listed in several rows. */
  readonly rows: number[];
  /** Null while no phrase goes on from here. */
  next: Map<number, Node> | null;
}

/**
 * Builds a lexicon.
 * @param rows each a list of phrases separated by `;`, in lower case, one space between words; a match gives the row's index
 * @param words further words (stems) that get a code without being part of a phrase, in order from code 0
 */
export function buildLexicon(rows: readonly string[], words: readonly string[]): Lexicon {
  const codes = new Map<string, number>(words.map((known, code) => [known, code]));
  const remembered = new Map<string, number>();
  // Filled without holes: an array with holes is slow to build and to read.
  const roots: (Node | undefined)[] = words.map(() => undefined);
  const codeFor = (spelling: string) => {
    const before = remembered.get(spelling);
    if (before !== undefined) return before;
    const stemmed = stem(spelling);
    const code = codes.get(stemmed) ?? codes.size;
    if (code === codes.size) {
      codes.set(stemmed, code);
      roots.push(undefined);
    }
    remembered.set(spelling, code);
    return code;
  };
  for (const [row, phrases] of rows.entries()) {
    for (const phrase of phrases.split(';')) addPhrase(phrase.trim().split(' ').map(codeFor), row, roots);
  }
  // The call in which each row was last found: cheaper than a set for every sentence.
  const seenIn = new Float64Array(rows.length);
  let round = 0;
  return {
    codesIn: perWord((spelling) => codes.get(stem(spelling)) ?? -1),
    rowsIn(sequence, first, end) {
      const found: number[] = [];
      round += 1;
      for (let at = first; at < end; at += 1) {
        const code = sequence[at] ?? -1;
        let node = code < 0 ? undefined : roots[code];
        for (let next = at + 1; node !== undefined; next += 1) {
          for (const row of node.rows) {
            if (seenIn[row] === round) continue;
            seenIn[row] = round;
            found.push(row);
          }
          node = next < end ? node.next?.get(sequence[next] ?? -1) : undefined;
        }
      }
      return found;
    },
  };
}

function addPhrase(codes: readonly number[], row: number, roots: (Node | undefined)[]): void {
  let node: Node | null = null;
  for (const code of codes) {
    const child: Node = (node === null ? roots[code] : node.next?.get(code)) ?? { rows: [], next: null };
    if (node === null) roots[code] = child;
    else {
      node.next ??= new Map();
      node.next.set(code, child);
    }
    node = child;
  }
  if (node !== null && !node.rows.includes(row)) node.rows.push(row);
}
