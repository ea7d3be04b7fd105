import { cueKind } from '../cue-words.ts';
import type { Tokens } from '../tokens.ts';
import { perWord, type WordTable } from '../word-table.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases to look for. */
export interface PhraseTable<T> {
  /** The kind of their first words. */
  readonly cue: number;
  /** Those that begin with each word of a table, longest first; null for most words. */
  readonly byFirst: (table: WordTable) => readonly (readonly Phrase<T>[] | null)[];
}

/** A range of tokens with the kinds of cue words in it, or in more than it. */
export interface CuedTokens {
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  readonly cues: number;
}

/** A phrase found: what it stands for and the tokens it takes up. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
}

/** Makes a table from lists of lower-cased phrases, their words parted by spaces. */
export function phraseTable<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  return { cue: cueKind(byFirst.keys()), byFirst: perWord((word) => byFirst.get(word) ?? null) };
}

const none: readonly never[] = [];

/** The phrases in a range of tokens, leftmost and longest first; they do not overlap. */
export function findPhrases<T>(
  tokens: Tokens,
  { firstToken: first, endToken: end, cues }: CuedTokens,
  table: PhraseTable<T>,
): readonly FoundPhrase<T>[] {
  if ((cues & table.cue) === 0) return none;
  const { numbers } = tokens;
  const byFirst = table.byFirst(tokens.table);
  const found: FoundPhrase<T>[] = [];
  for (let at = first; at < end; at += 1) {
    const phrases = byFirst[numbers[at] ?? 0];
    const phrase = phrases ? longestAt(tokens, at, end, phrases) : null;
    if (!phrase) continue;
    found.push({ value: phrase.value, firstToken: at, endToken: at + phrase.words.length });
    at += phrase.words.length - 1;
  }
  return found;
}

function longestAt<T>({ words }: Tokens, at: number, end: number, phrases: readonly Phrase<T>[]): Phrase<T> | null {
  for (const phrase of phrases) if (standsAt(words, at, end, phrase.words)) return phrase;
  return null;
}

function standsAt(words: readonly string[], at: number, end: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > end) return false;
  // The first word is what the phrase was found by.
  for (let index = 1; index < phrase.length; index += 1) if (words[at + index] !== phrase[index]) return false;
  return true;
}
