import { addToHash, WordTable } from './word-table.ts';

/** Words of a text with their places: parallel arrays, one entry a token. Built once a posting and shared by every step that reads words. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower-cased spelling. */
  readonly words: readonly string[];
  /** Number of each word in `table`. */
  readonly numbers: readonly number[];
  readonly table: WordTable;
}

const plus = 0x2b;
const hash = 0x23;
const fullStop = 0x2e;
const mostSigns = 2;

/** What is known of a UTF-16 unit: ASCII from the start, others when they are first met. */
const unmet = 0;
const word = 1;
const other = 2;
const surrogate = 3;
const kindOfUnit = new Uint8Array(0x10000);
for (let code = 0; code < 128; code += 1) kindOfUnit[code] = /[a-z0-9]/i.test(String.fromCharCode(code)) ? word : other;
kindOfUnit.fill(surrogate, 0xd800, 0xe000);
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Beyond this many words a table is left, so that a long session does not fill the memory with rare ones. */
const fullTable = 50_000;
let table = new WordTable();

/**
 * Cuts a text into words: runs of letters and digits, with the signs that belong to a name kept ("c++", "c#", ".net").
 * Other names fall into their parts: "node.js" into "node" and "js", "ci/cd" into "ci" and "cd". Linear in the text's length.
 */
export function tokenize(text: string): Tokens {
  if (table.words.length > fullTable) table = new WordTable();
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const numbers: number[] = [];
  const lowered = text.toLowerCase();
  // A letter whose lower case is longer than itself ("İ") would shift every offset after it.
  const isAligned = lowered.length === text.length;
  let at = 0;
  while (at < text.length) {
    const letters = endOfLetters(text, at);
    if (letters === at) {
      at += 1;
      continue;
    }
    const end = endOfSigns(text, letters);
    const start = isDotNet(text, at, end) ? at - 1 : at;
    starts.push(start);
    ends.push(end);
    const number = isAligned ? numberOf(lowered, start, end) : numberOf(text.slice(start, end).toLowerCase(), 0);
    numbers.push(number);
    words.push(table.words[number] ?? '');
    at = end;
  }
  return { starts, ends, words, numbers, table };
}

/** The number in the table of the word in [start, end) of a lower-cased text. */
function numberOf(lowered: string, start: number, end = lowered.length): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = addToHash(hash, lowered.charCodeAt(at));
  return table.numberOf(lowered, start, end, hash);
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let width = widthOfLetter(text, at); width > 0; width = widthOfLetter(text, at)) at += width;
  return at;
}

/** UTF-16 units of the letter or digit at a place; 0 where there is none. */
function widthOfLetter(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const kind = kindOfUnit[code];
  if (kind === word) return 1;
  if (kind === other) return 0;
  if (kind === unmet) {
    const isWord = letterOrDigit.test(String.fromCharCode(code));
    kindOfUnit[code] = isWord ? word : other;
    return isWord ? 1 : 0;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  return letterOrDigit.test(character) ? character.length : 0;
}

function endOfSigns(text: string, start: number): number {
  let at = start;
  while (at - start < mostSigns && (text.charCodeAt(at) === plus || text.charCodeAt(at) === hash)) at += 1;
  return at;
}

/** Tells ".NET" from "example.net" and from a sentence that begins with "net". */
function isDotNet(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || text.charCodeAt(start - 1) !== fullStop) return false;
  if (text.slice(start, end).toLowerCase() !== 'net') return false;
  return start < 2 || widthOfLetter(text, start - 2) === 0;
}
