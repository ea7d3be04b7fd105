import { LetterTable } from '../letters/letter-table.ts';
import { Pad } from '../letters/pad.ts';
import { perWord, type WordTable } from '../word-table.ts';
import { foldToStem } from './stem.ts';

const [blank, semicolon] = [0x20, 0x3b];
const noRows: readonly number[] = [];
/** More stems than the tables hold: parts a node from a code in the key of an edge. */
const mostCodes = 1 << 16;

/** Words numbered by their stem (their code), and phrases over them as a tree, in flat arrays. */
export class Lexicon {
  /** By the numbers of a table's words: the code of each word's stem, or −1 where nothing here knows it. */
  readonly codesIn: (table: WordTable) => readonly number[];
  private readonly stems = new LetterTable();
  private readonly pad = new Pad();
  /** The rows of the phrases that end at each node; a phrase may be listed in several. Node 0 is the root. */
  private readonly rows: (readonly number[])[] = [noRows];
  private readonly goesOn: boolean[] = [true];
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
    for (const word of words) {
      this.pad.clear();
      this.pad.append(word);
      this.codeOnPad();
    }
    for (const [row, phrases] of rows.entries()) this.addRow(phrases, row);
    this.codesIn = perWord((word) => {
      this.pad.clear();
      if (!this.pad.append(word)) return -1;
      foldToStem(this.pad);
      return this.stems.find(this.pad);
    });
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
        if (next >= end || !this.goesOn[node]) break;
        node = this.next.get(node * mostCodes + (codes[next] ?? -1)) ?? 0;
      }
    }
    return found;
  }

  /** Whether a word alone is a phrase of a row. */
  isPhraseOf(code: number, row: number): boolean {
    return this.rows[this.first[code] ?? 0]?.includes(row) ?? false;
  }

  private note(node: number, found: number[]): void {
    for (const row of this.rows[node] ?? noRows) {
      if (this.seenIn[row] === this.calls) continue;
      this.seenIn[row] = this.calls;
      found.push(row);
    }
  }

  private addRow(phrases: string, row: number): void {
    const { pad } = this;
    pad.clear();
    let node = 0;
    for (let at = 0; at <= phrases.length; at += 1) {
      const code = at < phrases.length ? phrases.charCodeAt(at) : semicolon;
      if (code !== blank && code !== semicolon) {
        pad.push(code);
        continue;
      }
      if (pad.length > 0) {
        foldToStem(pad);
        node = this.childOf(node, this.codeOnPad());
        pad.clear();
      }
      if (code === semicolon) {
        this.endPhrase(node, row);
        node = 0;
      }
    }
  }

  /** The code of the stem on the pad, which is given one where it is new. */
  private codeOnPad(): number {
    const code = this.stems.numberOf(this.pad);
    if (code === this.first.length) this.first.push(0);
    return code;
  }

  private childOf(node: number, code: number): number {
    const edge = node * mostCodes + code;
    const known = (node === 0 ? this.first[code] : this.next.get(edge)) ?? 0;
    if (known !== 0) return known;
    const child = this.rows.push(noRows) - 1;
    this.goesOn.push(false);
    this.goesOn[node] = true;
    if (node === 0) this.first[code] = child;
    else this.next.set(edge, child);
    return child;
  }

  private endPhrase(node: number, row: number): void {
    const rows = this.rows[node] ?? noRows;
    if (node !== 0 && !rows.includes(row)) this.rows[node] = [...rows, row];
  }
}
