import type { Span } from './block.ts';
import { CodeSet, isDigit, isLetter, isLower, isSpace, isUpper, skipSpace } from './characters.ts';
import { firstMark, type Marks } from './marks.ts';
import { dutyStarters, requirementStarters } from './starters.ts';

/** Words before a full stop that do not end a sentence, without their last stop. */
const abbreviations = new Set(
  (
    'e.g i.e eg ie vs inc ltd co corp llc no nr dr mr mrs ms prof st approx incl excl min max dept sr jr ca cf fig al ph.d b.s m.s b.a m.a b.sc m.sc b.tech m.tech ' +
    'b.e m.e u.s u.k e.u u.s.a a.m p.m z.b d.h u.a o.ä inkl ggf bzw ggfs bspw evtl mind abs p.ex c.-à-d env ej p.ej bijv o.a d.w.z m.b.t est'
  ).split(' '),
);

/** Units of time that a range goes on after: "$90,000.00/Yr. - $120,000.00/Yr.". */
const ratePeriods = new Set(['yr', 'hr', 'mo', 'wk', 'yrs', 'hrs']);
const dashes = new CodeSet('-–—');

/** Marks that may stand between a stop and the blank after it. */
const closers = new CodeSet('.!?)"\'”’»*_');

const longestAbbreviation = 6;
const longestStarter = 14;
/** Without a stop for this long, a text is a list that lost its breaks. */
const longestPlainSentence = 240;

const fullStop = 46;
const exclamation = 33;
const question = 63;
const closingBracket = 41;

/**
 * Cuts [start, end) of a text into sentences. A stop ends a sentence before white space and a word that can begin one,
 * or where the next sentence is glued on ("systems.Experience"); not after abbreviations, initials, or inside "Node.js" and "3.5".
 */
export function sentencesOf(text: string, marks: Marks, start: number, end: number): Span[] {
  const { places, codes } = marks;
  const sentences: Span[] = [];
  let from = start;
  let next = start;
  for (let mark = firstMark(marks, start); mark < places.length; mark += 1) {
    const at = places[mark] ?? end;
    if (at >= end) break;
    const code = codes[mark] ?? 0;
    if (at < next || code >= 97) continue;
    if (code >= 65 && code <= 90 && at > from && isGluedItem(text, at, end)) {
      push(sentences, text, marks, from, at);
      from = at;
    }
    if (code !== fullStop && code !== exclamation && code !== question) continue;
    next = afterClosers(text, at + 1, end);
    if (next >= end || endsSentence(text, from, at, next, end)) {
      push(sentences, text, marks, from, next);
      from = next;
    }
  }
  push(sentences, text, marks, from, end);
  return sentences;
}

function afterClosers(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && closers.has(text.charCodeAt(at))) at += 1;
  return at;
}

function endsSentence(text: string, from: number, stop: number, next: number, end: number): boolean {
  const isStop = text.charCodeAt(stop) === fullStop;
  if (!isSpace(text.charCodeAt(next))) return isStop && isGlued(text, stop, next, end);
  const begin = skipSpace(text, next, end);
  if (begin >= end) return true;
  const first = text.charCodeAt(begin);
  if (isLower(first)) return false;
  if (!isStop) return true;
  const word = wordBefore(text, from, stop);
  return !isAbbreviation(word) && !(dashes.has(first) && ratePeriods.has(word));
}

/** The word before a stop with the stops in it ("e.g"), as far as one that is shortened goes. */
function wordBefore(text: string, from: number, stop: number): string {
  let at = stop;
  while (at > from && stop - at <= longestAbbreviation && isWordOrStop(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at, stop).toLowerCase();
}

function isAbbreviation(word: string): boolean {
  return (word.length === 1 && word !== 'i' && word !== 'c' && word !== 'r') || abbreviations.has(word);
}

/** "…of dataExperience with…": an item that lost the break before it, told by the word it begins with. */
function isGluedItem(text: string, at: number, end: number): boolean {
  return isLower(text.charCodeAt(at - 1)) && beginsItem(text, at, end);
}

function beginsItem(text: string, at: number, end: number): boolean {
  if (!isLower(text.charCodeAt(at + 1))) return false;
  const limit = Math.min(end, at + longestStarter + 1);
  let to = at + 1;
  while (to < limit && isLower(text.charCodeAt(to))) to += 1;
  if (to - at < 3 || to >= end || !isSpace(text.charCodeAt(to))) return false;
  const word = text.slice(at, to);
  return requirementStarters.has(word) || dutyStarters.has(word);
}

/** "…systems.Experience with…": a lower-case letter, the stop, then a capitalised word of at least two letters. */
function isGlued(text: string, stop: number, next: number, end: number): boolean {
  if (next !== stop + 1 || next + 2 >= end) return false;
  const before = text.charCodeAt(stop - 1);
  return (
    (isLower(before) || before === closingBracket) &&
    isUpper(text.charCodeAt(next)) &&
    isLower(text.charCodeAt(next + 1)) &&
    (isLower(text.charCodeAt(next + 2)) || isSpace(text.charCodeAt(next + 2))) &&
    !/^(?:Js|Net|Io|Ai)\b/.test(text.slice(next, next + 4))
  );
}

function push(sentences: Span[], text: string, marks: Marks, from: number, to: number): void {
  const { places, codes } = marks;
  const isLong = to - from > longestPlainSentence;
  let start = from;
  for (let mark = isLong ? firstMark(marks, from + 1) : places.length; mark < places.length; mark += 1) {
    const at = places[mark] ?? to;
    if (at >= to) break;
    if (!isUpper(codes[mark] ?? 0) || !followsItemEnd(text, at) || !beginsItem(text, at, to)) continue;
    pushTrimmed(sentences, text, start, at);
    start = at;
  }
  pushTrimmed(sentences, text, start, to);
}

/** Words that carry on: "… experience with Deep Learning" is one item. */
const carriesOn = new Set(
  'with in of and or for the to a an using as on by mit und oder in von für der die das avec et ou de en con y met van'.split(
    ' ',
  ),
);
const longestCarrier = 5;

/** A blank after a lower-case word or a bracket, without a comma or colon that would carry on. */
function followsItemEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false;
  const end = at - 1;
  if (!isLower(text.charCodeAt(end - 1))) return text.charCodeAt(end - 1) === closingBracket;
  let start = end;
  while (end - start <= longestCarrier && isLower(text.charCodeAt(start - 1))) start -= 1;
  return !carriesOn.has(text.slice(start, end));
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const span = trimSpan(text, from, to);
  if (span.end > span.start) sentences.push(span);
}

/** The range without white space and paired emphasis marks at its ends. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isPadding(text.charCodeAt(start))) start += 1;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space, or the marks of Markdown emphasis. */
function isPadding(code: number): boolean {
  return isSpace(code) || code === 42 || code === 95;
}

function isWordOrStop(code: number): boolean {
  return code === fullStop || code === 45 || isDigit(code) || isLetter(code);
}
