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

const before =
  '(us\\$|usd ?\\$?|ca\\$|c\\$|cad ?\\$?|au\\$|a\\$|aud ?\\$?|sg\\$|s\\$|sgd ?\\$?|nz\\$|nzd ?\\$?|hk\\$|hkd ?\\$?|r\\$|brl ?|mx\\$|mxn ?\\$?|\\$|€|eur ?€?|£|gbp ?£?|₹|rs\\.? ?|inr ?|chf ?|¥|jpy ?|zł|pln ?|sek ?|nok ?|dkk ?|aed ?|ils ?|₪|zar ?)?';
const figure = "(\\d{1,3}(?:[., ']\\d{2,3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?(?!\\d))";
/** Counts of other things: "40 hours per week", "401(k)". */
const noAmount = '(?! ?%| ?-?(?:hours|days|weeks|months|years|minutes|employees|people)\\b)';
const scale = '(k|m|mm|bn|b|t|million|billion|trillion|mio|lakhs?|lacs?|lpa|crores?|cr|l)';
const after =
  '( ?(?:us\\$|usd|cad|aud|sgd|nzd|hkd|brl|mxn|€|euros?|eur|£|gbp|₹|inr|rupees|chf|jpy|zł|pln|sek|kr|nok|dkk|aed|ils|zar|dollars)(?![a-z]))?';
const amount = new RegExp(
  `${before} ?(?<![\\w.,])(?!40[13] ?\\(?[kb]\\b)${figure}${noAmount}(?: ?${scale}(?![a-z]))?(\\+)?${after}(\\+)?`,
  'g',
);

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
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
};

/** Sums of money in a sentence (see `TopicSentence.words`), in order; also bare figures, which count only beside a label. */
export function amountsIn(words: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of words.matchAll(amount)) {
    const [whole, prefix = '', digits = '', suffix = '', plus, postfix = '', lastPlus] = match;
    const lead = whole.length - whole.trimStart().length;
    const factor = scales[suffix] ?? 1;
    const isIndian = factor === 1e5 || factor === 1e7;
    const end = match.index + whole.length;
    amounts.push({
      value: round(parseFigure(digits) * factor),
      scale: factor,
      currency: currencyOf(prefix, postfix) ?? (isIndian ? 'INR' : null),
      period: suffix === 'lpa' ? 'year' : periodOf(words.slice(end, end + 28)),
      isOpen: plus !== undefined || lastPlus !== undefined,
      start: match.index + lead,
      end,
    });
  }
  return amounts;
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
