import type { Section, Span } from './block.ts';
import { CodeSet, isDigit, isLetter, isLower, isSpace, isUpper, skipSpace } from './characters.ts';
import { headingVocabulary } from './heading-vocabulary.ts';
import { listedSection, normaliseHeading } from './headings.ts';

/** A listed heading inside a line of running text. */
export interface InlineHeading extends Span {
  readonly section: Section;
}

/** Listed phrases as a tree of words. */
interface Node {
  readonly next: Map<string, Node>;
  section: Section | null;
  /** The section that the phrase opens only before a colon: "… writing. Skills: Rust". */
  labelled: Section | null;
}

interface Match extends InlineHeading {
  readonly words: number;
}

const root: Node = { next: new Map(), section: null, labelled: null };
/** Sections whose labels count inside a line too. */
const labelling: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred']);

/** Words that may open a listed phrase: "Your Skills and Experience", "Key Requirements". */
const openers = new Set('your key main core primary essential required job role position minimum our'.split(' '));

/** Standing first in a sentence, also these words head what follows: "… detection. Desirable 10+ years …". */
const initialWords = new Map<string, Section>([
  ['required', 'required'],
  ['preferred', 'preferred'],
  ['desired', 'preferred'],
  ['desirable', 'preferred'],
]);

/** A heading does not follow these: "our Requirements Engineer". */
const leading = new Set(
  'the our your these those and of or for to with all a an this any other on in as by its their from'.split(' '),
);

const stars = '**';
const star = 42;
/** No listed phrase is longer. */
const longestStarred = 48;

/** First letters (lower case) of everything that can begin a heading, three or two: most capitals are dismissed by these alone. */
const triples = new Uint8Array(1 << 15);
const pairs = new Set<number>();

const longestWord = 24;
const sentenceMarks = new CodeSet('.!?:;)•●▪·|*_#');
const colon = 58;
const ampersand = 38;
const hyphen = 45;

for (const [name, { distinct, plain }] of Object.entries(headingVocabulary)) {
  const section = name as Section;
  for (const phrase of distinct) nodeOf(phrase).section = section;
  if (labelling.has(section)) for (const phrase of plain) nodeOf(phrase).labelled = section;
}
for (const word of [...root.next.keys(), ...openers, ...initialWords.keys()]) {
  pairs.add(pairOf(word.charCodeAt(0), word.charCodeAt(1)));
  // A word of two letters may have the next one glued to it.
  const thirds = word.length < 3 ? 'abcdefghijklmnopqrstuvwxyz' : word.charAt(2);
  for (const third of thirds) {
    const triple = tripleOf(word.charCodeAt(0), word.charCodeAt(1), third.charCodeAt(0));
    if (triple >= 0) triples[triple] = 1;
  }
}

function nodeOf(phrase: string): Node {
  let node = root;
  for (const word of phrase.split(' ')) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), section: null, labelled: null };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/** Whether what stands at a capital may begin a heading, by its first letters. */
function mayBegin(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const triple = tripleOf(first, second, text.charCodeAt(at + 2));
  return triple < 0 ? pairs.has(pairOf(first, second)) : triples[triple] === 1;
}

/** A number for three letters of the alphabet, small or capital; −1 where one is none. */
function tripleOf(first: number, second: number, third: number): number {
  if (!isPlainLetter(first) || !isPlainLetter(second) || !isPlainLetter(third)) return -1;
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function isPlainLetter(code: number): boolean {
  return code < 128 && isLetter(code);
}

function pairOf(first: number, second: number): number {
  return (first | 32) * 1024 + (second | 32);
}

/**
 * The listed heading that begins at an offset, given that what stands before and after it allows a heading there.
 * @param at offset of a capital letter at which a word begins, or is glued to a lower-case letter before it
 * @param from start of the line
 */
export function inlineHeadingAt(text: string, at: number, from: number, end: number): InlineHeading | null {
  const starred = isStarred(text, at, from) ? starredHeadingAt(text, at, end) : null;
  if (starred) return starred;
  if (!mayBegin(text, at)) return null;
  const wordEnd = endOfWord(text, at, end);
  const word = text.slice(at, wordEnd).toLowerCase();
  const isOpener = openers.has(word);
  const section = initialWords.get(word);
  if (!isOpener && !section && !root.next.has(withoutApostrophes(word))) return null;
  const isInitial = isSentenceStart(text, at, from);
  const listed = longestPhrase(text, at, end) ?? (isOpener ? openedPhrase(text, at, wordEnd, end) : null);
  if (listed && allowsHeading(text, listed, from, end, isInitial)) {
    return { start: at, end: listed.end, section: listed.section };
  }
  return section && isInitial && opensAfter(text, wordEnd, end) ? { start: at, end: wordEnd, section } : null;
}

function isStarred(text: string, at: number, from: number): boolean {
  return at - from >= stars.length && text.charCodeAt(at - 1) === star && text.charCodeAt(at - 2) === star;
}

/** "… parcels. **Your tasks** Keep …": between stars also phrases head what follows that are too common elsewhere. */
function starredHeadingAt(text: string, start: number, end: number): InlineHeading | null {
  const close = text.slice(start, Math.min(end, start + longestStarred)).indexOf(stars);
  if (close <= 0 || !opensAfter(text, start + close + stars.length, end)) return null;
  const phrase = text.slice(start, start + close);
  // "- **Experience:** 5 years - **Skills:** SQL": labels of items, not of what follows them.
  const section = phrase.includes(':') ? null : listedSection(normaliseHeading(phrase));
  return section && { start, end: start + close + stars.length, section };
}

function longestPhrase(text: string, start: number, end: number): Match | null {
  let longest: Match | null = null;
  let at = start;
  let node = root;
  for (let words = 1; ; words += 1) {
    const wordEnd = endOfWord(text, at, end);
    const next = wordEnd > at ? node.next.get(wordOf(text, at, wordEnd)) : undefined;
    if (!next) return longest;
    const section = next.section ?? (isLabel(text, wordEnd, end) ? next.labelled : null);
    if (section) longest = { start, end: wordEnd, section, words };
    node = next;
    at = skipJoiners(text, wordEnd, end);
  }
}

/** Whether a colon follows, but not the stars of an item's own label ("- **Skills:** SQL"). */
function isLabel(text: string, wordEnd: number, end: number): boolean {
  const at = skipJoiners(text, wordEnd, end);
  return text.charCodeAt(at) === colon && !text.startsWith(stars, at + 1);
}

/** A listed phrase after one opening word, or two: "Key Requirements", "Your main responsibilities". */
function openedPhrase(text: string, start: number, openerEnd: number, end: number): Match | null {
  const at = skipJoiners(text, openerEnd, end);
  const nextEnd = endOfWord(text, at, end);
  if (openers.has(text.slice(at, nextEnd).toLowerCase())) {
    const phrase = longestPhrase(text, skipJoiners(text, nextEnd, end), end) ?? longestPhrase(text, at, end);
    return phrase && { ...phrase, start, words: phrase.words + 2 };
  }
  const phrase = isUpper(text.charCodeAt(at)) ? longestPhrase(text, at, end) : null;
  return phrase && { ...phrase, start, words: phrase.words + 1 };
}

/** A word normalised as in the vocabulary. */
function wordOf(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) === ampersand) return 'and';
  return withoutApostrophes(text.slice(start, end).toLowerCase());
}

const apostrophes = /['’‘]/g;

function withoutApostrophes(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (isApostrophe(word.charCodeAt(at))) return word.replace(apostrophes, '');
  }
  return word;
}

/** A word ends where the letters do, or where the next word is glued on: "BringYou". */
function endOfWord(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === ampersand) return start + 1;
  const limit = Math.min(end, start + longestWord);
  let at = start;
  let wasLower = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code) ? wasLower && isUpper(code) : !isApostrophe(code)) break;
    wasLower = isLower(code);
    at += 1;
  }
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

function skipJoiners(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + 3);
  let at = from;
  while (at < limit && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === hyphen)) at += 1;
  return at;
}

function allowsHeading(text: string, match: Match, from: number, end: number, isInitial: boolean): boolean {
  const next = skipSpace(text, match.end, end);
  const isGlued = match.start > from && isLower(text.charCodeAt(match.start - 1));
  const hasColon = text.charCodeAt(next) === colon;
  // "… at home.**BASIC QUALIFICATIONS**", with its list on the lines below.
  if (next >= end) return isInitial && match.start > from;
  if (!hasColon && !opensAfter(text, match.end, end)) return false;
  if (isInitial || isGlued) return true;
  const before = wordBefore(text, match.start, from);
  if (leading.has(before.toLowerCase())) return false;
  const headsList = isDigit(text.charCodeAt(next)) || '•●▪■◦'.includes(text.charAt(next));
  return hasColon || match.words > 1 || headsList || !isUpper(before.charCodeAt(0));
}

/** Does what follows begin anew: a capital, a figure, a bullet? */
function opensAfter(text: string, to: number, end: number): boolean {
  const next = skipSpace(text, to, end);
  if (next >= end) return false;
  const code = text.charCodeAt(next);
  return isUpper(code) || isDigit(code) || '•●▪·*-–'.includes(text.charAt(next));
}

function isSentenceStart(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && isSpace(text.charCodeAt(before))) before -= 1;
  return before < from || sentenceMarks.has(text.charCodeAt(before));
}

function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && end - start < longestWord && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
