import type { Salary } from '../analysis.ts';
import type { Span } from '../blocks.ts';
import { type Document, evidenceOf, type Sourced } from '../document.ts';
import { currencyOfPlace, dollars } from './pay/currencies.ts';
import { periodOfSentence, periodOfSize } from './pay/periods.ts';
import { type PayRange, rangesIn } from './pay/ranges.ts';
import { plainWords, type TopicSentence } from './topics.ts';

/** A range with what speaks for it. */
interface Candidate {
  readonly range: PayRange;
  readonly strength: number;
  /** Words before it that may name the place or level it is for. */
  readonly context: string;
  readonly sentence: TopicSentence;
}

const baseLabel =
  /\bbase (?:salary|pay|compensation)|\b(?:salary|pay|compensation|wage) (?:range|band|scale)|\bstarting (?:salary|pay)|\b(?:salary|gehalt|jahresgehalt|salaire|salario|salaris|wynagrodzenie)\b/;
const payLabel =
  /\b(?:salary|salaries|compensation|pay|paid|wage|rate|earn|remuneration|package|gehalt|vergütung|rémunération|ctc)\b/;
/** Sums beside pay: right before or right after the amount. */
const otherBefore =
  /\b(?:bonus(?:es)?|equity|stock|options|rsus?|stipend|allowance|reimburse(?:ment|d)?|sign-?on|signing|referral|tuition|budget|raised|raising|raise|funding|revenue|valuation|valued at|arr|assets|market|invest(?:s|ed|ing|ment|ments)?|donation|match(?:ing)?|401k?|worth|saved|saving|over|exceed(?:s|ing)?|more than|nearly|approximately a|ote|on-target earnings|target earnings|insurance|relocation|credits?|grants?|awards?|contribution|manag(?:e|ing)|fine|fee|grown from|sales of|portfolio of|yearly)\b[^.;]{0,28}$/;
const otherAfter =
  /^[^.;\d]{0,24}\b(?:bonus|stipend|allowance|in (?:funding|revenue|capital|venture|assets|series|total funding|value|equity)|raised|series [a-e]\b|referral|sign-?on|tuition|budget|annual (?:charitable|learning)|charitable|donation|learning|education|per calendar year|reimburse|for (?:learning|home|your|professional|books|conferences|wellness)|home office|of (?:revenue|funding|assets|venture)|company|business|industry|market|invest|wellness|monthly stipend|towards)/;
const own = /\b(?:base|salary|hourly|pay range)\b[^.;]{0,20}$/;

const longestHeading = 80;
const leastPay = 5;
const mostPay = 20_000_000;
/** Strength of a range that is called base pay: then the text is believed before the page's chip. */
const labelledRange = 4;

/** Base pay as printed: the posting's own place where ranges differ by place, else the envelope of all of them. */
export function readPay(document: Document): Sourced<Salary> | null {
  const candidates = document.topics.pay.flatMap((sentence) => candidatesIn(document, sentence));
  const chip = document.input.salaryText ? chipPay(document, document.input.salaryText) : null;
  const first = strongestOf(candidates);
  if (!first || (chip && first.strength < labelledRange)) return chip;
  const best = candidates.filter((one) => one.strength === first.strength || isListedWith(one, first));
  return salaryOf(document, pickByPlace(document, best), first);
}

/** The first of the strongest. */
function strongestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((best, one) => (best && best.strength >= one.strength ? best : one), null);
}

/** Further ranges of a list for several places or levels carry no label of their own. */
function isListedWith(one: Candidate, first: Candidate): boolean {
  return one.range.isRange && first.range.isRange && Math.abs(one.sentence.block - first.sentence.block) <= longestList;
}

/** Blocks over which a list of ranges by place may run. */
const longestList = 12;

function candidatesIn(document: Document, sentence: TopicSentence): Candidate[] {
  const { words } = sentence;
  let from = 0;
  return rangesIn(words).flatMap((range) => {
    const context = words.slice(from, range.start);
    from = range.end;
    const strength = strengthOf(document, sentence, range);
    return strength > 0 ? [{ range, strength, context: headingBefore(document, sentence) + context, sentence }] : [];
  });
}

/** The heading right above a sentence, which may name its place: "Austin:" above "$90,000 - $120,000". */
function headingBefore(document: Document, sentence: TopicSentence): string {
  const above = document.blocks[sentence.block - 1];
  if (above === undefined || above.end - above.start > longestHeading) return '';
  const heading = plainWords(document.text.slice(above.start, above.end));
  return /\d/.test(heading) ? '' : `${heading} `;
}

function strengthOf(document: Document, sentence: TopicSentence, range: PayRange): number {
  const { words, section } = sentence;
  const value = range.max ?? range.min ?? 0;
  if (value < leastPay || value > mostPay || isOther(words, range)) return 0;
  const label = `${headingBefore(document, sentence)}${words}`;
  const isBase = baseLabel.test(label);
  const isLabelled = isBase || section === 'pay' || payLabel.test(label);
  if (range.currency === null && !(isLabelled && isPlausible(range))) return 0;
  if (!range.isRange && !isLabelled && !speaksForItself(range)) return 0;
  if (!range.isRange && value < 1000 && range.period === null) return 0;
  if (section === 'company' && !isLabelled && range.period === null && !fillsSentence(words, range)) return 0;
  return 1 + (range.isRange ? 1 : 0) + (isLabelled ? 1 : 0) + (isBase ? 1 : 0);
}

/** "£45,000 per annum", "$30/h": a single amount that can be nothing but pay. */
function speaksForItself({ min, max, period }: PayRange): boolean {
  return period === 'hour' || (period === 'year' && (max ?? min ?? 0) >= 15_000);
}

/** "$68,000 - $102,000" on a line of its own. */
function fillsSentence(words: string, { start, end }: PayRange): boolean {
  return words.length - (end - start) <= 12;
}

/** Without a currency, only figures of a salary's size count. */
function isPlausible({ min, max, period }: PayRange): boolean {
  const value = max ?? min ?? 0;
  return value >= 10_000 || (period !== null && value >= 10);
}

function isOther(words: string, { start, end }: PayRange): boolean {
  const before = words.slice(Math.max(0, start - 48), start);
  const after = words.slice(end, end + 48).split(/[+,;(]| plus | and | with /, 1)[0] ?? '';
  return (otherBefore.test(before) && !own.test(before)) || otherAfter.test(after);
}

/** Those ranges that stand with the name of the posting's place; all where none does. */
function pickByPlace(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const location = plainWords(document.input.location ?? '');
  const home = currencyOfPlace(location);
  const domestic = candidates.filter(({ range }) => home !== null && range.currency === home);
  const likely = domestic.length > 0 ? domestic : candidates;
  const place = location.split(',')[0]?.trim() ?? '';
  const local = place.length < 3 ? [] : likely.filter(({ context }) => context.includes(place));
  return local.length > 0 ? local : likely;
}

function salaryOf(document: Document, candidates: readonly Candidate[], first: Candidate): Sourced<Salary> {
  const main = candidates[0] ?? first;
  const alike = candidates.filter(
    ({ range }) => range.currency === main.range.currency && periodFor(range, main) === periodFor(main.range, main),
  );
  const min = alike.reduce<number | null>((least, { range }) => lower(least, range.min), null);
  const max = alike.reduce<number | null>((most, { range }) => higher(most, range.max), null);
  const evidence = evidenceOf(document, spanOf(main, alike, min, max));
  return {
    value: {
      min,
      max,
      currency: currencyFor(document, main.range, main.context),
      period: periodFor(main.range, main),
      quote: evidence.quote,
    },
    evidence,
  };
}

/** Longest quote that shows both ends of an envelope over several lines. */
const longestQuote = 240;

/** The sentence of the main range, or the lines from it to those that hold the envelope's ends where they stand close together. */
function spanOf(main: Candidate, alike: readonly Candidate[], min: number | null, max: number | null): Span {
  const lowest = alike.find(({ range }) => range.min === min) ?? main;
  const highest = alike.find(({ range }) => range.max === max) ?? main;
  const spans = [main.sentence, lowest.sentence, highest.sentence];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start <= longestQuote ? { start, end } : main.sentence;
}

function lower(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function periodFor(range: PayRange, { sentence }: Candidate) {
  const value = range.max ?? range.min ?? 0;
  if (range.period) return range.period;
  const named = periodOfSentence(sentence.words);
  const fits = periodOfSize(value);
  return named && !(named === 'year' && fits !== 'year' && fits !== 'month') ? named : fits;
}

/** A bare dollar sign means the dollar of the posting's place; no sign at all means its currency. */
function currencyFor(document: Document, { currency }: PayRange, context: string) {
  const named = currencyOfPlace(context);
  const home =
    named !== null && dollars.has(named) ? named : currencyOfPlace(plainWords(document.input.location ?? ''));
  if (currency === null) return home;
  return currency === 'USD' && home !== null && dollars.has(home) ? home : currency;
}

/** Pay that the page prints beside the posting. */
function chipPay(document: Document, text: string): Sourced<Salary> | null {
  const words = plainWords(text);
  const range = rangesIn(words).find(({ currency, min, max }) => currency !== null && (max ?? min ?? 0) >= leastPay);
  if (!range) return null;
  const value = range.max ?? range.min ?? 0;
  const period = range.period ?? periodOfSentence(words) ?? periodOfSize(value);
  const quote = text.trim();
  return {
    value: { min: range.min, max: range.max, currency: currencyFor(document, range, words), period, quote },
    evidence: { quote, start: -1, end: -1 },
  };
}
