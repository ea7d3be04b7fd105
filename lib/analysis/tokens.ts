import type { Marks } from './structure/marks.ts';
import { hashWith, WordTable } from './word-table.ts';

/** Words of a text with their places: parallel arrays, one entry a token. Built once a posting and shared by every step that reads words. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lower-cased spelling. */
  readonly words: readonly string[];
  /** Number of each word in `table`. */
  readonly numbers: Int32Array;
  /** What each word looks like and how it is joined to the one before it, as bits of `look`. */
  readonly looks: Uint8Array;
  readonly table: WordTable;
  /** Where the text's structure can be read: found on the way. */
  readonly marks: Marks;
}

/** Bits of `Tokens.looks`. */
export const look = {
  /** Nothing but one blank stands before it, as before most. */
  afterBlank: 1,
  /** Begins with a capital of the alphabet. */
  capital: 2,
  /** Holds one after its first character: "vCenter". */
  innerCapital: 4,
} as const;

const blank = 0x20;
const plus = 0x2b;
const sharp = 0x23;
const fullStop = 0x2e;
const mostSigns = 2;
const [n, e, t] = [0x6e, 0x65, 0x74];

/** The lower case of the ASCII characters that make words; 0 for the others. */
const lowerCase = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Beyond this many words a table is left, so that a long session does not fill the memory with rare ones. */
const fullTable = 20_000;
let table = new WordTable();

/** What is found in the text that is being cut, and the code units of its plain words in lower case, at their places in it. */
let scratch = scratchFor(1 << 14);
/** The code units of the rare word that is not written in ASCII letters and digits alone. */
let oddCodes = new Uint16Array(1 << 7);

function scratchFor(length: number) {
  return {
    codes: new Uint16Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    numbers: new Int32Array(length),
    looks: new Uint8Array(length),
    places: new Int32Array(length),
    markCodes: new Uint16Array(length),
  };
}

/**
 * Cuts a text into words: runs of letters and digits, with the signs that belong to a name kept ("c++", "c#", ".net").
 * Other names fall into their parts: "node.js" into "node" and "js", "ci/cd" into "ci" and "cd". Linear in the text's length.
 */
export function tokenize(text: string): Tokens {
  if (table.words.length > fullTable) table = new WordTable();
  if (text.length > scratch.codes.length) scratch = scratchFor(text.length);
  const { codes, starts, ends, numbers, looks, places, markCodes } = scratch;
  const { length } = text;
  let count = 0;
  let marks = 0;
  let lastEnd = 0;
  let blankAt = -1;
  for (let at = 0; at < length; at += 1) {
    const marksBefore = marks;
    let plainEnd = at;
    let hash = 0;
    let next = 0;
    // Nearly all words are plain ones; their letters are read once, and hashed on the way.
    for (; plainEnd < length; plainEnd += 1) {
      next = text.charCodeAt(plainEnd);
      const lower = next < 128 ? (lowerCase[next] ?? 0) : 0;
      if (lower === 0) break;
      codes[plainEnd] = lower;
      hash = hashWith(hash, lower);
      if (lower !== next) marks = addMark(places, markCodes, marks, plainEnd, next);
    }
    if (plainEnd === at && next < 128) {
      if (next === blank) blankAt = at;
      else marks = addMark(places, markCodes, marks, at, next);
      continue;
    }
    const mayGoOn = plainEnd < length && (next === plus || next === sharp || next >= 128);
    const end = mayGoOn ? endOfSigns(text, endOfLetters(text, plainEnd)) : plainEnd;
    if (end === at) {
      marks = addMark(places, markCodes, marks, at, next);
      continue;
    }
    for (let odd = plainEnd; odd < end; odd += 1) {
      const code = text.charCodeAt(odd);
      if (code >= 128 || lowerCase[code] !== code) marks = addMark(places, markCodes, marks, odd, code);
    }
    const start = end === plainEnd && isDotNet(codes, text, at, end) ? at - 1 : at;
    const isPlain = start === at && end === plainEnd;
    numbers[count] = isPlain ? table.numberOf(text, codes, start, end, hash) : numberOfOdd(text.slice(start, end));
    looks[count] =
      (start === lastEnd + 1 && blankAt === lastEnd ? look.afterBlank : 0) |
      (marks === marksBefore ? 0 : capitalsIn(text, start, end));
    starts[count] = start;
    ends[count] = end;
    count += 1;
    lastEnd = end;
    at = end - 1;
  }
  const words = new Array<string>(count);
  for (let token = 0; token < count; token += 1) words[token] = table.words[numbers[token] ?? 0] ?? '';
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    words,
    numbers: numbers.slice(0, count),
    looks: looks.slice(0, count),
    table,
    marks: { places: places.slice(0, marks), codes: markCodes.slice(0, marks) },
  };
}

/** Takes in a mark after so many others. @returns how many there are now */
function addMark(places: Int32Array, codes: Uint16Array, marks: number, at: number, code: number): number {
  places[marks] = at;
  codes[marks] = code;
  return marks + 1;
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

/** The bits of `look` for the capitals of a word. */
function capitalsIn(text: string, start: number, end: number): number {
  let bits = isCapital(text.charCodeAt(start)) ? look.capital : 0;
  for (let at = start + 1; at < end; at += 1) if (isCapital(text.charCodeAt(at))) bits |= look.innerCapital;
  return bits;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const width = widthOfLetter(text, at);
    if (width === 0) break;
    at += width;
  }
  return at;
}

/** UTF-16 units of the letter or digit at a place; 0 where there is none. */
function widthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return lowerCase[code] ? 1 : 0;
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
function isDotNet(codes: Uint16Array, text: string, start: number, end: number): boolean {
  if (end - start !== 3 || codes[start] !== n || codes[start + 1] !== e || codes[start + 2] !== t) return false;
  return text.charCodeAt(start - 1) === fullStop && (start < 2 || widthOfLetter(text, start - 2) === 0);
}
