import { type CurrencyCode, currencyOf } from './currencies.ts';
import { type PayPeriod, periodOf } from './periods.ts';

/** A sum of money, or a figure that may be one, with what is printed around it. */
export interface Amount {
  /** Expanded: 150K is 150000. */
  readonly value: number;
  /** The multiplier was printed at this figure ("K", "lakh"), so that "150-200k" can share it. */
  readonly scale: number;
  readonly currency: CurrencyCode | null;
  readonly period: PayPeriod | null;
  /** "$40+". */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

// A figure and what is printed around it, in parts: one pattern for all of it takes milliseconds to compile.
/** Left out are counts of other things: "40 hours per week", "401(k)". */
const figure =
  /(?<![\w.,])(?!40[13] ?\(?[kb]\b)(?:\d{1,3}(?:[., ']\d{2,3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d))(?! ?%| ?-?(?:hours|days|weeks|months|years|minutes|employees|people)\b)/g;
const wordAfter = / ?(us\$(?![a-z])|[a-zł]+|[€£₹¥₪](?![a-z]))/y;
const currenciesAfter: ReadonlySet<string> = new Set(
  'us$ usd cad aud sgd nzd hkd brl mxn cop ars clp pen € euro euros eur £ gbp ₹ inr rupees chf jpy zł pln sek kr nok dkk aed ils zar myr php thb czk huf ron dollars'.split(
    ' ',
  ),
);
const currenciesBefore: ReadonlySet<string> = new Set([
  ...'us$ ca$ c$ au$ a$ sg$ s$ nz$ hk$ r$ mx$ $ € £ ₹ ¥ zł ₪ rs rs. brl inr chf jpy pln sek nok dkk aed ils zar rm myr ₱ php thb czk huf ron'.split(
    ' ',
  ),
  ...'usd cad aud sgd nzd hkd mxn cop ars clp pen'.split(' ').flatMap((code) => [code, `${code}$`, `${code} $`]),
  ...['eur', 'eur€', 'eur €', 'gbp', 'gbp£', 'gbp £'],
]);
const longestBefore = 'usd $ '.length;

/** Multipliers by their names. */
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    teur: 1e3,
    m: 1e6,
    mm: 1e6,
    mio: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    t: 1e12,
    trillion: 1e12,
    l: 1e5,
    lac: 1e5,
    lacs: 1e5,
    lakh: 1e5,
    lakhs: 1e5,
    lpa: 1e5,
    cr: 1e7,
    crore: 1e7,
    crores: 1e7,
  }),
);

/** Sums of money in a sentence (see `TopicSentence.words`), in order; also bare figures, which count only beside a label. */
export function amountsIn(words: string): Amount[] {
  const amounts: Amount[] = [];
  figure.lastIndex = 0;
  for (let match = figure.exec(words); match !== null; match = figure.exec(words)) {
    const amount = amountAt(words, match[0], match.index, amounts.at(-1)?.end ?? 0);
    amounts.push(amount);
    figure.lastIndex = amount.end;
  }
  return amounts;
}

/** The sum whose digits stand at an offset, after the end of the sum before it. */
function amountAt(words: string, digits: string, at: number, previousEnd: number): Amount {
  const prefix = currencyBefore(words.slice(Math.max(previousEnd, at - longestBefore), at));
  const digitsEnd = at + digits.length;
  const scale = printedWord(words, digitsEnd, scales);
  const scaleEnd = digitsEnd + scale.length;
  const currencyStart = afterPlus(words, scaleEnd);
  const postfix = printedWord(words, currencyStart, currenciesAfter);
  const currencyEnd = currencyStart + postfix.length;
  const end = afterPlus(words, currencyEnd);
  const name = scale.trim();
  // "75 T€": thousands, in German.
  const factor = name === 't' && postfix === '€' ? 1e3 : (scales.get(name) ?? 1);
  return {
    value: round(parseFigure(digits) * factor),
    scale: factor,
    currency: currencyOf(prefix, postfix) ?? currencyOfScale(name, factor),
    period: name === 'lpa' ? 'year' : periodOf(words.slice(end, end + 28)),
    isOpen: currencyStart > scaleEnd || end > currencyEnd,
    start: at - prefix.length,
    end,
  };
}

/** The currency that a multiplier is only said of: lakhs and crores are rupees, "TEUR" euros. */
function currencyOfScale(name: string, factor: number): CurrencyCode | null {
  if (name === 'teur') return 'EUR';
  return factor === 1e5 || factor === 1e7 ? 'INR' : null;
}

/** The currency that the end of a stretch names, with the blank behind it; empty where it names none. */
function currencyBefore(stretch: string): string {
  const printed = stretch.trimEnd();
  for (let from = 0; from < printed.length; from += 1) {
    if (currenciesBefore.has(printed.slice(from))) return stretch.slice(from);
  }
  return '';
}

/** The word at an offset, with the blank before it, if it is one of those known; else empty. */
function printedWord(words: string, from: number, known: { has(word: string): boolean }): string {
  wordAfter.lastIndex = from;
  const [printed = '', word = ''] = wordAfter.exec(words) ?? [];
  return known.has(word) ? printed : '';
}

/** The offset, or the one behind a plus that stands there. */
function afterPlus(words: string, at: number): number {
  return words.charAt(at) === '+' ? at + 1 : at;
}

/** Removes the noise of binary fractions: 12.6 lakh is 1260000. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Reads "120,705.36", "65.000", "65 000,50", "1,20,000", "38,50" and "58'000". */
export function parseFigure(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const isDecimal = decimals !== null && !isIndianGroup(digits);
  const whole = isDecimal ? digits.slice(0, decimals.index) : digits;
  return Number(`${whole.replace(/[^\d]/g, '')}.${isDecimal ? decimals[1] : '0'}`);
}

/** "1,20,000": groups of two before the last of three. Its end is never a group of two. */
function isIndianGroup(digits: string): boolean {
  return /,\d{3}$/.test(digits);
}
