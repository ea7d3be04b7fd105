import { isDigit } from './structure/characters.ts';
import { perWord, type WordTable } from './word-table.ts';

/**
 * Words that the readers of a posting wait for, in kinds of one bit each. Every sentence knows which kinds its words are of, so that a
 * reader passes over those that hold none of its own.
 */
const kindsOfWord = new Map<string, number>();
let kinds = 0;
let kindsIn = perWord(kindsOf);

/** More would not fit into one number. */
const mostKinds = 31;

/** The kind of words that begin with a digit. */
export const figures = cueKind([]);

/**
 * Makes a kind of words that a reader waits for.
 * @param words in lower case, as `tokenize` cuts them
 * @returns its bit
 * @throws where there are too many kinds
 */
export function cueKind(words: Iterable<string>): number {
  if (kinds === mostKinds) throw new Error('There are too many kinds of cue words.');
  const kind = 1 << kinds;
  kinds += 1;
  for (const word of words) kindsOfWord.set(word, (kindsOfWord.get(word) ?? 0) | kind);
  kindsIn = perWord(kindsOf);
  return kind;
}

/** The kinds of a table's words, as bits. */
export function cuesOfWords(table: WordTable): readonly number[] {
  return kindsIn(table);
}

/** The last part of German compounds that postings make anew: "Informatikstudium", "Universitätsabschluss". */
const compoundEnd = /.(?:studium|abschluss)$/;

/** "years+", "5yrs" and compounds are of the kinds of the word alone. */
function kindsOf(word: string): number {
  const isFigure = isDigit(word.charCodeAt(0));
  const bare = isFigure || word.endsWith('+') ? word.replace(/^\d{1,2}|\+$/g, '') : word;
  const known = kindsOfWord.get(word) ?? kindsOfWord.get(bare);
  const end = known === undefined ? compoundEnd.exec(word)?.[0].slice(1) : undefined;
  return (isFigure ? figures : 0) | (known ?? kindsOfWord.get(end ?? '') ?? 0);
}
