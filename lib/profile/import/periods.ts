import type { Period } from './resume.ts';

/** First letters of the months in English, German, French, Spanish, Italian, Dutch and Portuguese. */
const monthStarts: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];

/** A month and year ("Mar 2019", "03/2019", "2019-03") or a year alone. Groups: month's name, its number, year, number after. */
const point = /(?:(\p{L}{3,10})\.?,? {0,2}|(?<!\d)(\d{1,2})[./] ?)?(?<!\d)((?:19|20)\d{2})(?!\d)(?:-(\d{2})(?!\d))?/gu;
const ongoing =
  /^[ (]{0,2}(?:present|current|today|now|ongoing|heute|aktuell|présent|aujourd|actual|presente|oggi|heden|atual)/i;
const until = /^ {0,3}(?:[-–—−]|to|until|till|bis|à|au|hasta|al|tot|até|a) {0,3}/i;
/** Longer lines are text, whatever dates they hold; UTF-16 code units. */
const longestLine = 300;
const since = /\b(?:since|seit|depuis|desde|sinds|dal) {1,2}$/i;

interface Point {
  /** Month since the year 0; a year alone stands for its first. */
  readonly month: number;
  readonly isWholeYear: boolean;
  readonly start: number;
  readonly end: number;
}

/** A period that a line states, and where in the line. */
export interface StatedPeriod extends Period {
  readonly start: number;
  readonly end: number;
}

/**
 * The first stretch of time that a line states: "Mar 2019 – Jun 2021", "03/2019 - today", "since 2019". Null where it
 * states none, or one that ends before it begins or begins after now.
 * @param now the present month, counted from the year 0
 */
export function readPeriod(line: string, now: number): StatedPeriod | null {
  const points = [...line.slice(0, longestLine).matchAll(point)].map(pointOf);
  for (const [index, first] of points.entries()) {
    const period = periodFrom(line, first, points[index + 1], now);
    if (period && period.from < period.to && period.from <= now) return period;
  }
  return null;
}

function periodFrom(line: string, first: Point, second: Point | undefined, now: number): StatedPeriod | null {
  const after = line.slice(first.end);
  const separator = until.exec(after)?.[0] ?? '';
  const open = separator === '' ? null : ongoing.exec(after.slice(separator.length));
  if (open) {
    const end = first.end + separator.length + open[0].length;
    return { from: first.month, to: now + 1, start: first.start, end };
  }
  if (since.test(line.slice(0, first.start))) {
    return { from: first.month, to: now + 1, start: first.start, end: first.end };
  }
  if (!second || separator.length !== second.start - first.end || separator === '') return null;
  return { from: first.month, to: monthAfter(first, second), start: first.start, end: second.end };
}

/** Years alone say little of the months: "2019 – 2021" is taken for two years, "2020 – 2020" for half a one. */
function monthAfter(first: Point, second: Point): number {
  if (!second.isWholeYear) return second.month + 1;
  if (!first.isWholeYear) return second.month + 6;
  return first.month === second.month ? first.month + 6 : second.month + 1;
}

function pointOf(match: RegExpExecArray): Point {
  const [whole, name, number, year = '0', numberAfter] = match;
  const named = name === undefined ? null : monthNamed(name);
  const month = named ?? monthNumbered(number) ?? monthNumbered(numberAfter);
  const start = name !== undefined && named === null ? match.index + whole.indexOf(year) : match.index;
  const end = match.index + whole.length;
  return { month: Number(year) * 12 + (month ?? 0), isWholeYear: month === null, start, end };
}

function monthNamed(name: string): number | null {
  const lowered = name.toLowerCase();
  const found = monthStarts.findIndex((starts) => starts.some((start) => lowered.startsWith(start)));
  return found === -1 ? null : found;
}

function monthNumbered(digits: string | undefined): number | null {
  const number = Number(digits ?? 0);
  return number >= 1 && number <= 12 ? number - 1 : null;
}

/** A date as JSON Resume ("2019-03-01", "2019-03", "2019") and LinkedIn ("Mar 2019") write it, as a month; null for others. */
export function readMonth(text: string): number | null {
  const [match] = text.slice(0, longestLine).matchAll(point);
  return match ? pointOf(match).month : null;
}
