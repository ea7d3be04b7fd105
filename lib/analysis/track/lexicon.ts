import { perWord, type WordTable } from '../word-table.ts';
import { stem } from './stem.ts';

const [none, several] = [-1, -2];
const noRows: readonly number[] = [];
/** More stems than the tables hold: parts a node from a code in the key of an edge. */
const mostCodes = 1 << 16;

/** Words numbered by their stem (their code), and phrases over them as a tree, in flat arrays. */
export class Lexicon {
  /** By the numbers of a table's words: the code of each word's stem, or −1 where nothing here knows it. */
  readonly codesIn: (table: WordTable) => readonly number[];
  private readonly codes = new Map<string, number>();
  /** For each node the row of the phrase that ends there, or one of `none` and `several`. Node 0 is the root. */
  private readonly rows: number[] = [none];
  /** The rows of the phrases that are listed in several, by their nodes. */
  private readonly listed = new Map<number, readonly number[]>();
  /** For each node which codes lead on from it, told apart by their low bits: most that do not are dismissed by this. */
  private readonly goesOn: number[] = [0];
  /** The node that each code leads to from the root; 0 for none. */
  private readonly first: number[] = [];
  /** The same from every other node, by node and code. */
  private readonly next = new Map<number, number>();
  /** The call in which each row was last found: cheaper than a set for every sentence. */
  private readonly seenIn: Float64Array;
  private calls = 0;

  /**
   * @param rows each a list of phrases separated by `;`, in lower case, one space between words; a match gives the row's index
   * @param words further words (stems, each once) that get a code without being part of a phrase, in order from code 0
   */
  constructor(rows: readonly string[], words: readonly string[]) {
    this.seenIn = new Float64Array(rows.length);
    for (const word of words) this.codeOfStem(word);
    const codesOfWords = new Map<string, number>();
    for (const [row, phrases] of rows.entries()) this.addRow(phrases, row, codesOfWords);
    this.codesIn = perWord((word) => this.codes.get(stem(word)) ?? -1);
  }

  /** Rows of the phrases that lie within `codes[first … end)`, each once, in order of first mention. */
  rowsIn(codes: Int32Array, first: number, end: number): number[] {
    const found: number[] = [];
    this.calls += 1;
    for (let at = first; at < end; at += 1) {
      const code = codes[at] ?? -1;
      let node = code === -1 ? 0 : (this.first[code] ?? 0);
      for (let next = at + 1; node !== 0; next += 1) {
        this.note(node, found);
        const follower = next < end ? (codes[next] ?? -1) : -1;
        if (follower === -1 || ((this.goesOn[node] ?? 0) & (1 << follower)) === 0) break;
        node = this.next.get(node * mostCodes + follower) ?? 0;
      }
    }
    return found;
  }

  /** Whether a word alone is a phrase of a row. */
  isPhraseOf(code: number, row: number): boolean {
    const node = this.first[code] ?? 0;
    return this.rows[node] === row || (this.listed.get(node)?.includes(row) ?? false);
  }

  private note(node: number, found: number[]): void {
    const row = this.rows[node] ?? none;
    if (row >= 0) this.noteRow(row, found);
    else if (row === several) for (const each of this.rowsAt(node)) this.noteRow(each, found);
  }

  private noteRow(row: number, found: number[]): void {
    if (this.seenIn[row] === this.calls) return;
    this.seenIn[row] = this.calls;
    found.push(row);
  }

  private rowsAt(node: number): readonly number[] {
    const row = this.rows[node] ?? none;
    if (row >= 0) return [row];
    return this.listed.get(node) ?? noRows;
  }

  /** @param codesOfWords what is known of words as the phrases have them: most stand in several */
  private addRow(phrases: string, row: number, codesOfWords: Map<string, number>): void {
    for (const phrase of phrases.split(';')) {
      let node = 0;
      for (const word of phrase.split(' ')) {
        if (word === '') continue;
        let code = codesOfWords.get(word);
        if (code === undefined) {
          code = this.codeOfStem(stem(word));
          codesOfWords.set(word, code);
        }
        node = this.childOf(node, code);
      }
      this.endPhrase(node, row);
    }
  }

  /** The code of a stem, which is given one where it is new. */
  private codeOfStem(stem: string): number {
    const known = this.codes.get(stem);
    if (known !== undefined) return known;
    const code = this.first.push(0) - 1;
    this.codes.set(stem, code);
    return code;
  }

  private childOf(node: number, code: number): number {
    const edge = node * mostCodes + code;
    const known = (node === 0 ? this.first[code] : this.next.get(edge)) ?? 0;
    if (known !== 0) return known;
    const child = this.rows.push(none) - 1;
    this.goesOn.push(0);
    this.goesOn[node] = (this.goesOn[node] ?? 0) | (1 << code);
    if (node === 0) this.first[code] = child;
    else this.next.set(edge, child);
    return child;
  }

  private endPhrase(node: number, row: number): void {
    const rows = this.rowsAt(node);
    if (node === 0 || rows.includes(row)) return;
    this.rows[node] = rows.length === 0 ? row : several;
    if (rows.length > 0) this.listed.set(node, [...rows, row]);
  }
}
