import { hashWith, WordTable } from './word-table.ts';

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
const sharp = 0x23;
const fullStop = 0x2e;
const mostSigns = 2;

/** 1 for the ASCII characters that make words. */
const asciiWord = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Beyond this many words a table is left, so that a long session does not fill the memory with rare ones. */
const fullTable = 20_000;
let table = new WordTable();

/** The code units of the text that is being cut, at their places in it: reading them here is quicker than in a string. */
let codes = new Uint16Array(1 << 14);
/** Those of the rare word that is not in lower case as it stands. */
let oddCodes = new Uint16Array(1 << 7);

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
  const source = isAligned ? lowered : text;
  if (source.length > codes.length) codes = new Uint16Array(source.length);
  for (let at = 0; at < source.length; at += 1) {
    let plainEnd = at;
    let hash = 0;
    // Nearly all words are plain ones; their letters are read once, and hashed on the way.
    while (plainEnd < source.length) {
      const code = source.charCodeAt(plainEnd);
      if (code >= 128 || asciiWord[code] === 0) break;
      codes[plainEnd] = code;
      hash = hashWith(hash, code);
      plainEnd += 1;
    }
    const next = source.charCodeAt(plainEnd);
    if (plainEnd === at && next < 128) continue;
    const end =
      next === plus || next === sharp || next >= 128 ? endOfSigns(source, endOfLetters(source, plainEnd)) : plainEnd;
    if (end === at) continue;
    const start = isDotNet(source, at, end) ? at - 1 : at;
    const isPlain = isAligned && start === at && end === plainEnd;
    const number = isPlain ? table.numberOf(source, codes, start, end, hash) : numberOfOdd(source.slice(start, end));
    starts.push(start);
    ends.push(end);
    words.push(table.words[number] ?? '');
    numbers.push(number);
    at = end - 1;
  }
  return { starts, ends, words, numbers, table };
}

/** The number of a word that is not written in ASCII letters and digits alone. */
function numberOfOdd(spelling: string): number {
  const word = spelling.toLowerCase();
  if (word.length > oddCodes.length) oddCodes = new Uint16Array(word.length);
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    oddCodes[at] = word.charCodeAt(at);
    hash = hashWith(hash, word.charCodeAt(at));
  }
  return table.numberOf(word, oddCodes, 0, word.length, hash);
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const width = code < 128 ? asciiWord[code] : widthOfLetter(text, at);
    if (!width) break;
    at += width;
  }
  return at;
}

/** UTF-16 units of the letter or digit at a place; 0 where there is none. */
function widthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiWord[code] ?? 0;
  // Marks that postings are full of: dashes, quotes, bullets.
  if (Number.isNaN(code) || (code >= 0x2010 && code <= 0x2060)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  return letterOrDigit.test(character) ? character.length : 0;
}

function endOfSigns(text: string, start: number): number {
  let at = start;
  while (at - start < mostSigns && (text.charCodeAt(at) === plus || text.charCodeAt(at) === sharp)) at += 1;
  return at;
}

/** Tells ".NET" from "example.net" and from a sentence that begins with "net". */
function isDotNet(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || text.charCodeAt(start - 1) !== fullStop) return false;
  if (text.slice(start, end).toLowerCase() !== 'net') return false;
  return start < 2 || widthOfLetter(text, start - 2) === 0;
}
