/** Words of a text with their places: parallel arrays, one entry a token. Built once a posting and shared by every step that reads words. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower-cased spelling. */
  readonly words: readonly string[];
}

const plus = 0x2b;
const hash = 0x23;
const mostSigns = 2;

/** 1 for the ASCII characters that make words. */
const asciiWord = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Cuts a text into words: runs of letters and digits, with the signs that belong to a name kept ("c++", "c#", ".net").
 * Other names fall into their parts: "node.js" into "node" and "js", "ci/cd" into "ci" and "cd". Linear in the text's length.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
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
    words.push(isAligned ? lowered.slice(start, end) : text.slice(start, end).toLowerCase());
    at = end;
  }
  return { starts, ends, words };
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let width = widthOfLetter(text, at); width > 0; width = widthOfLetter(text, at)) at += width;
  return at;
}

/** UTF-16 units of the letter or digit at a place; 0 where there is none. */
function widthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiWord[code] ?? 0;
  if (Number.isNaN(code)) return 0;
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
  if (end - start !== 3 || text[start - 1] !== '.') return false;
  if (text.slice(start, end).toLowerCase() !== 'net') return false;
  return start < 2 || widthOfLetter(text, start - 2) === 0;
}
