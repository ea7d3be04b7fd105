/** Character classes by UTF-16 code unit; the scanners of this room ask millions of times, so ASCII is answered without a string. */

/** A set of characters by their code units; ASCII is looked up in a table. */
export class CodeSet {
  private readonly ascii = new Uint8Array(128);
  private readonly others = new Set<number>();

  constructor(characters: string) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (code < 128) this.ascii[code] = 1;
      else this.others.add(code);
    }
  }

  has(code: number): boolean {
    return code < 128 ? this.ascii[code] === 1 : this.others.has(code);
  }
}

export function isSpace(code: number): boolean {
  return code <= 32 || (code >= 0xa0 && isWideSpace(code));
}

function isWideSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x3000 || code === 0xfeff;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (isPunctuation(code)) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (isPunctuation(code)) return false;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}

/** Dashes, quotes, bullets and signs of currencies: the most frequent characters beyond ASCII, none of which has case. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x20ff;
}

/** Letters of scripts with case, which is what headings and sentence starts are told by. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && (isLower(code) || isUpper(code));
}

/** Whether a word begins with so many letters, of any script. */
export function beginsWithLetters(word: string, count: number): boolean {
  for (let at = 0; at < count; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 128) return (/^\p{L}+/u.exec(word)?.[0].length ?? 0) >= count;
    if (!isLetter(code)) return false;
  }
  return true;
}

/** First offset at or after `from` that holds no white space; `end` where there is none. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** First offset at or after `from` that is no pictogram, arrow or other mark that adorns a heading. */
export function skipAdornments(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isAdornment(text.charCodeAt(at))) at += 1;
  return at;
}

function isAdornment(code: number): boolean {
  return isSpace(code) || (code >= 0x2190 && code < 0x3041) || (code >= 0xd800 && code < 0xe000) || isJoiner(code);
}

/** What joins and colours the parts of a pictogram. */
function isJoiner(code: number): boolean {
  return code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);
}
