import { stateOf, stateWith } from '../letters/letter-table.ts';
import { Pad } from '../letters/pad.ts';
import type { Span } from '../structure/block.ts';
import { CodeSet } from '../structure/characters.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { canonicalWord } from './canonical.ts';
import { isBlankBefore } from './clauses.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { formFor } from './spelling.ts';

/** A form of a skill found in a text: the skill, the place, and the tokens it takes up. */
export interface FoundForm extends Span {
  readonly skill: string;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  /** Whether this spelling counts only where it is asked for. */
  readonly needsAsking: boolean;
  /** Its spelling in its row; null for a name that no row has. */
  readonly form: Form | null;
}

/** A form by its tokens. */
export function foundForm(
  { starts, ends }: Tokens,
  skill: string,
  firstToken: number,
  endToken: number,
  needsAsking: boolean,
  form: Form | null = null,
): FoundForm {
  const [start, end] = [starts[firstToken] ?? 0, ends[endToken - 1] ?? 0];
  return { skill, firstToken, endToken, needsAsking, form, start, end };
}

/** Finds the skills named in a range of tokens, leftmost and longest first; they do not overlap. */
export function matchForms(text: string, tokens: Tokens, first: number, end: number, lexicon: Lexicon): FoundForm[] {
  const keyOf = lexicon.keysOfWords(tokens.table);
  const found: FoundForm[] = [];
  for (let at = first; at < end; at += 1) {
    const key = keyOf[tokens.numbers[at] ?? 0] ?? -1;
    const match = key === -1 ? null : longestAt(text, tokens, at, end, key, lexicon);
    if (!match || isPartOfWord(text, tokens, at, match.endToken)) continue;
    const { form, endToken } = match;
    if (!form.isException) found.push(foundForm(tokens, form.line.id, at, endToken, form.needsAsking, form));
    at = endToken - 1;
  }
  return found;
}

const hyphen = 0x2d;
const hash = 0x23;
const closingBracket = 0x29;
const before: ReadonlySet<string> = new Set(['self', 'cross', 'per', 'hot', 'in', 'high']);
const after: ReadonlySet<string> = new Set([
  'level',
  'free',
  'first',
  'focused',
  'conscious',
  'adjacent',
  'agnostic',
  'related',
]);

const letterAfterBracket = /^\)\p{L}/u;

/**
 * Whether a hyphen or a bracket makes the words part of one that means something else ("drift-free", "self-supervised", "(R)DBMS"),
 * or a hash a tag ("#remote").
 */
function isPartOfWord(text: string, tokens: Tokens, first: number, endToken: number): boolean {
  return isJoinedBefore(text, tokens, first) || isJoinedAfter(text, tokens, endToken);
}

function isJoinedBefore(text: string, tokens: Tokens, first: number): boolean {
  if (isBlankBefore(tokens, first)) return false;
  const code = text.charCodeAt((tokens.starts[first] ?? 0) - 1);
  return code === hash || (code === hyphen && before.has(tokens.words[first - 1] ?? ''));
}

function isJoinedAfter(text: string, tokens: Tokens, endToken: number): boolean {
  if (isBlankBefore(tokens, endToken)) return false;
  const end = tokens.ends[endToken - 1] ?? 0;
  const code = text.charCodeAt(end);
  if (code === closingBracket) return letterAfterBracket.test(text.slice(end, end + 2));
  return code === hyphen && after.has(tokens.words[endToken] ?? '');
}

/** A word as names are compared by. */
interface Canonical {
  readonly letters: string;
  /** See `stateOf`. */
  readonly state: number;
  /** A name that ends in it may have to be put in the singular first: of longer words a last s is no ending any more ("class", "status"). */
  readonly mayBePlural: boolean;
}

const canonicalWords = perWord((word): Canonical => {
  const letters = canonicalWord(word);
  return { letters, state: stateOf(letters), mayBePlural: letters.length <= 3 && letters.endsWith('s') };
});

interface Match {
  readonly form: Form;
  readonly endToken: number;
}

function longestAt(text: string, tokens: Tokens, first: number, end: number, key: number, lexicon: Lexicon) {
  const found = matchOf(key, text, tokens, first, first + 1, lexicon);
  const last = Math.min(end, first + lexicon.longestFrom(key));
  return last > first + 1 ? (longerAt(text, tokens, first, last, lexicon) ?? found) : found;
}

const written = new Pad();

/** The longest form of several words that begins at a token and ends before `last`. */
function longerAt(text: string, tokens: Tokens, first: number, last: number, lexicon: Lexicon): Match | null {
  const canonical = canonicalWords(tokens.table);
  let state = canonical[tokens.numbers[first] ?? 0]?.state ?? 0;
  let found: Match | null = null;
  for (let at = first + 1; at < last && joins(text, tokens, at); at += 1) {
    const word = canonical[tokens.numbers[at] ?? 0];
    if (word === undefined) break;
    state = stateWith(state, word.state, word.letters.length);
    if (!word.mayBePlural && !lexicon.mayHaveKey(state)) continue;
    const key = writeAsOne(canonical, tokens, first, at + 1) ? lexicon.keyOfName(written) : -1;
    found = matchOf(key, text, tokens, first, at + 1, lexicon) ?? found;
  }
  return found;
}

/** Writes the canonical words of a range of tokens on the pad, as one. @returns whether they fitted */
function writeAsOne(canonical: readonly Canonical[], { numbers }: Tokens, first: number, end: number): boolean {
  written.clear();
  for (let at = first; at < end; at += 1) {
    if (!written.append(canonical[numbers[at] ?? 0]?.letters ?? '')) return false;
  }
  return true;
}

function matchOf(
  key: number,
  text: string,
  { starts, ends }: Tokens,
  first: number,
  endToken: number,
  lexicon: Lexicon,
): Match | null {
  const forms = lexicon.formsAt(key);
  if (forms.length === 0) return null;
  const form = formFor(forms, text, starts[first] ?? 0, ends[endToken - 1] ?? 0);
  return form && { form, endToken };
}

const joiners = new CodeSet(" \n\u00a0-\u2010\u2011_&'’+/·");
const fullStop = 0x2e;
const longestGap = 3;

/** Whether what stands between a token and the one before it can stand inside a name: a space, a hyphen, a line's end, one dot. */
function joins(text: string, tokens: Tokens, at: number): boolean {
  if (isBlankBefore(tokens, at)) return true;
  const start = tokens.ends[at - 1] ?? 0;
  const end = tokens.starts[at] ?? 0;
  if (end - start > longestGap) return false;
  if (end - start === 1 && text.charCodeAt(start) === fullStop) return true;
  for (let index = start; index < end; index += 1) {
    if (!joiners.has(text.charCodeAt(index))) return false;
  }
  return true;
}
