import { shortWord } from '../numbers.ts';
import { withAndWithout, wordAt } from '../sticky.ts';

/** Years as printed, "3-5 yrs": a figure or a word, and what joins it to an upper end. */
export interface PrintedYears {
  readonly start: number;
  readonly end: number;
  readonly figure: string | undefined;
  readonly word: string | undefined;
  readonly join: string | undefined;
  readonly upper: string | undefined;
  readonly upperWord: string | undefined;
}

// In parts, because one pattern for the whole takes milliseconds to compile: ten times as much as all of these.
const head = new RegExp(`(?:(?<![\\d,$€£]|\\d\\.)(\\d{1,2})(?:\\.\\d)?|(?<![a-zà-ž])(${shortWord}))`, 'g');
/** "five (5)". */
const figureAgain = / ?\([a-z0-9]{1,9}\)/y;
const orMore = / ?\+|[ -]plus| or more|, preferably more/y;
const upTo = new RegExp(
  ` ?(-|tot|till?|to|or|bis|à|and|a|do|und|et|y|en|e|i) ?(?:(\\d{1,2})|(${shortWord}))(?: ?\\+| plus)?`,
  'y',
);
/** The unit, or a word before it. */
const unitOpening = /(?: |-(?=jähr|years? (?:[a-z]{1,14} )?exp))?\(?([a-zà-ž]+)/y;
const nextWord = / ([a-zà-ž]+)/y;
const beforeUnits: ReadonlySet<string> = new Set(
  'full overall total combined relevant professional consecutive proven solid industry calendar plus'.split(' '),
);
const units: ReadonlySet<string> = new Set(
  'year years yr yrs yoe jahre jahren jährige jährigen jähriger jähriges ans années año años anos jaar anni lat lata år års vuoden vuotta'.split(
    ' ',
  ),
);

/**
 * The years named in a sentence, in order: "5+ years", "3-5 yrs", "five (5) years", "10 or more years", "three to five years",
 * "at least 2 Jahre". Their words need not be numbers ("many years").
 */
export function printedYears(words: string): PrintedYears[] {
  const found: PrintedYears[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(words); match !== null; match = head.exec(words)) {
    const years = yearsFrom(words, match, head.lastIndex);
    if (years === null) continue;
    found.push(years);
    head.lastIndex = years.end;
  }
  return found;
}

/** The years that begin with a match of `head`; what may stand before the unit is left aside where it leads to none. */
function yearsFrom(words: string, { 1: figure, 2: word, index: start }: RegExpExecArray, from: number) {
  for (const at of withAndWithout(figureAgain, words, from)) {
    for (const next of withAndWithout(orMore, words, at)) {
      upTo.lastIndex = next;
      const [, join, upper, upperWord] = upTo.exec(words) ?? [];
      const rangeEnd = join === undefined ? -1 : endOfUnit(words, upTo.lastIndex);
      if (rangeEnd >= 0) return { start, end: rangeEnd, figure, word, join, upper, upperWord };
      const end = endOfUnit(words, next);
      if (end >= 0) return { start, end, figure, word, join: undefined, upper: undefined, upperWord: undefined };
    }
  }
  return null;
}

/** Where the unit ends that stands at an offset, or behind a word for its kind ("full years"); −1 where none does. */
function endOfUnit(words: string, from: number): number {
  const word = wordAt(unitOpening, words, from);
  if (!beforeUnits.has(word)) return endOf(word, unitOpening.lastIndex);
  return endOf(wordAt(nextWord, words, unitOpening.lastIndex), nextWord.lastIndex);
}

/** Where the unit ends that a word is, or begins with ("5 yearsexperience"), given the word's end; −1 where it is none. */
function endOf(word: string, end: number): number {
  const unit = word.split('experience', 1)[0] ?? '';
  return units.has(unit) ? end - word.length + unit.length : -1;
}
