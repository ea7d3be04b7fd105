import { type Amount, amountsIn } from './amounts.ts';
import type { CurrencyCode } from './currencies.ts';
import type { PayPeriod } from './periods.ts';

/** Pay as printed at one place: a range, or a single amount. */
export interface PayRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: CurrencyCode | null;
  readonly period: PayPeriod | null;
  readonly start: number;
  readonly end: number;
  readonly isRange: boolean;
}

/** Between two amounts of one range, once periods and currencies are set aside. */
const connector = /^(?:-|~|to|up to|bis|à|a|al|tot|until|through|do)$/;
/** Joins two amounts only after "between". */
const both = /^(?:and|und|et|en|e|y|i)$/;
const betweenTwo = /\b(?:between|from|zwischen|entre|tussen|tra|między)\b[^.;]{0,24}$/;
const filler =
  /\b(?:usd|eur|gbp|cad|aud|inr|per (?:year|hour|month|week|day|annum)|annually|annual|hourly|base|gross|brutto|a year|an hour|year|yr|hour|hr|h|month|day|in our lowest geographic market|minimum|maximum|min|max)\b|[.,]-|[()/:.,$€£₹+*]/g;
const upTo = /\b(?:up to|upto|maximum(?: of)?|max\.?|bis zu|jusqu'à|hasta|tot|as much as)[ :$€£]{0,3}$/;
const from =
  /\b(?:from|starting (?:at|from|salary(?: of| is)?)|starts at|at least|minimum(?: of)?|ab|desde|vanaf|begins at)[ :$€£]{0,3}$|à partir de $/;

/** Farthest two amounts of a range stand apart, in characters, and how many times the upper may be the lower. */
const farthest = 60;
const widest = 12;

/** Pay ranges and single amounts in a sentence, in order. */
export function rangesIn(words: string): PayRange[] {
  const amounts = amountsIn(words);
  const ranges: PayRange[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const low = amounts[index];
    const high = amounts[index + 1];
    if (!low) continue;
    if (high && joins(words, low, high)) {
      ranges.push(rangeOf(low, high));
      index += 1;
    } else {
      ranges.push(singleOf(words, low));
    }
  }
  return ranges;
}

function joins(words: string, low: Amount, high: Amount): boolean {
  if (high.start - low.end > farthest || !areOneKind(low, high)) return false;
  const printed = words.slice(low.end, high.start);
  if (/^[ ,;/]{1,3}max/.test(printed) || (printed === '/' && high.scale > low.scale)) return true;
  if (connector.test(printed.trim())) return true;
  const between = printed.replace(filler, ' ').replace(/\s+/g, ' ').trim();
  if (both.test(between)) return betweenTwo.test(words.slice(Math.max(0, low.start - 40), low.start));
  return connector.test(between);
}

/** "4 and $224,000" is no range. */
function areOneKind(low: Amount, high: Amount): boolean {
  const factor = low.scale === 1 && low.value < 1000 ? high.scale : 1;
  return low.value * factor <= high.value * 1.001 && low.value * factor * widest >= high.value;
}

function rangeOf(low: Amount, high: Amount): PayRange {
  const shares = low.scale === 1 && high.scale > 1 && low.value < 1000;
  const min = shares ? low.value * high.scale : low.value;
  return {
    min,
    max: high.value,
    currency: high.currency === 'USD' && low.currency ? low.currency : (high.currency ?? low.currency),
    period: high.period ?? low.period,
    start: low.start,
    end: high.end,
    isRange: true,
  };
}

function singleOf(words: string, amount: Amount): PayRange {
  const before = words.slice(Math.max(0, amount.start - 26), amount.start);
  const { value, currency, period, start, end } = amount;
  if (upTo.test(before)) return { min: null, max: value, currency, period, start, end, isRange: false };
  const isOpen = amount.isOpen || from.test(before);
  return { min: value, max: isOpen ? null : value, currency, period, start, end, isRange: false };
}
