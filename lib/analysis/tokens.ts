/** Words of a text with their places: parallel arrays, one entry a token. Built once a posting and shared by every step that reads words. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower-cased spelling. */
  readonly words: readonly string[];
}

const word = /[\p{L}\p{N}]+[+#]{0,2}/gu;

/** Cuts a text into words. Linear in its length. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  for (const match of text.matchAll(word)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    words.push(match[0].toLowerCase());
  }
  return { starts, ends, words };
}
