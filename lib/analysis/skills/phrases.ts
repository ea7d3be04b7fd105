import type { Tokens } from '../tokens.ts';

/** Phrases to look for, by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** A phrase found: what it stands for and the tokens it takes up. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
}

/** Makes a table from lists of lower-cased phrases, their words parted by spaces. */
export function phraseTable<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseTable<T> {
  const table = new Map<string, { words: string[]; value: T }[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { words, value }]);
    }
  }
  for (const group of table.values()) group.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The phrases in a range of tokens, leftmost and longest first; they do not overlap. */
export function findPhrases<T>({ words }: Tokens, first: number, end: number, table: PhraseTable<T>): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  let at = first;
  while (at < end) {
    const phrase = table.get(words[at] ?? '')?.find((each) => standsAt(words, at, end, each.words));
    if (phrase) found.push({ value: phrase.value, firstToken: at, endToken: at + phrase.words.length });
    at += phrase?.words.length ?? 1;
  }
  return found;
}

function standsAt(words: readonly string[], at: number, end: number, phrase: readonly string[]): boolean {
  return at + phrase.length <= end && phrase.every((word, index) => words[at + index] === word);
}
