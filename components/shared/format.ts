import type { Salary } from '../../lib/analysis/analysis.ts';
import { localeOfWords } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/messages.ts';

/** Shares, dates and pay as the reader's locale writes them. `locale` is for tests. */

/** Share of a whole, 0 to 1, as whole per cents. */
export function formatShare(share: number, locale = localeOfWords()): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Day and month of an ISO 8601 time, with the year where it is not this year's. Empty for what is no date. */
export function formatDay(iso: string, now: Date, locale = localeOfWords()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year }).format(date);
}

/** A date known to the year, the month or the day, as ISO 8601 writes it: "2026", "March 2026", "28 April 2026". */
export function formatMonth(iso: string, locale = localeOfWords()): string {
  const [, month, day] = iso.split('-');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale, options).format(new Date(iso));
}

/** Pay without its period: "$180K – $220K", "from €95K", "up to £70"; empty where neither end is known. */
export function formatPay(salary: Salary, locale = localeOfWords()): string {
  const { min, max } = salary;
  const amounts = amountFormat(salary, locale);
  if (min !== null && max !== null && min !== max) return amounts.formatRange(min, max);
  if (min !== null && max !== null) return amounts.format(min);
  if (min !== null) return t('shared.payFrom', { amount: amounts.format(min) });
  return max === null ? '' : t('shared.payUpTo', { amount: amounts.format(max) });
}

function amountFormat({ min, max, currency }: Salary, locale: string): Intl.NumberFormat {
  const known = currency !== null && /^[A-Z]{3}$/.test(currency);
  const large = Math.max(min ?? 0, max ?? 0) >= 1000;
  return new Intl.NumberFormat(locale, {
    ...(known && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ...(large && { notation: 'compact' }),
    minimumFractionDigits: 0,
    maximumFractionDigits: large ? 1 : 2,
  });
}
