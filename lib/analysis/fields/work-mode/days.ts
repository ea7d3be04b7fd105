import { numberWords, shortWord } from '../numbers.ts';
import { withAndWithout, wordAt } from '../sticky.ts';

/** A number of days as printed: "3 days", "two to three days", "4+ days", "1-2x", "2 Tage". */
export interface PrintedDays {
  readonly start: number;
  readonly end: number;
  /** The lower end. */
  readonly days: number;
}

// In parts, because one pattern for the whole takes longer to compile than a posting to read.
const unit = /day|tag|jour|d[ií]a|dag|giorn|x\b/;
const head = new RegExp(`\\b(\\d|${shortWord})`, 'g');
const upTo = new RegExp(`\\+|(?: to | or |-)(?:\\d|${shortWord})\\+?`, 'y');
/** What may stand between, and the unit, or a word before it. */
const unitOpening = / ?(?:\([a-z0-9]{1,12}\) )?(or more|on-?site|in-?office|in-person|[a-zí]+)/y;
const nextWord = / ([a-zí]+)/y;
const beforeUnits: ReadonlySet<string> = new Set(
  'or more,full,set,core,in-office,inoffice,office,on-site,onsite,in-person'.split(','),
);
const units: ReadonlySet<string> = new Set(
  'day days x tag tage tagen tagn jour jours día días dia dias dag dage dagn dagen dagar giorno giorni'.split(' '),
);

/** The numbers of days in a sentence, in order. */
export function printedDays(words: string): PrintedDays[] {
  if (!unit.test(words)) return [];
  const found: PrintedDays[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(words); match !== null; match = head.exec(words)) {
    const figure = match[1] ?? '';
    const days = numberWords[figure] ?? Number(figure);
    // Any short word is tried: "up to two days" counts from its "two".
    const end = Number.isNaN(days) ? -1 : endOfDays(words, head.lastIndex);
    if (end < 0) continue;
    found.push({ start: match.index, end, days });
    head.lastIndex = end;
  }
  return found;
}

/** Where the days end whose number ends at an offset; −1 where no days follow. */
function endOfDays(words: string, from: number): number {
  for (const at of withAndWithout(upTo, words, from)) {
    let word = wordAt(unitOpening, words, at);
    let end = unitOpening.lastIndex;
    if (beforeUnits.has(word)) {
      word = wordAt(nextWord, words, end);
      end = nextWord.lastIndex;
    }
    if (units.has(word)) return end;
  }
  return -1;
}
