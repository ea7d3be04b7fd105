import type { Salary } from '../analysis.ts';
import type { Span } from '../blocks.ts';
import { type Document, evidenceOf, type Sourced } from '../document.ts';
import { crowns, currencyOfPlace, dollars, namesUnitedStates } from './pay/currencies.ts';
import { likelihoodOfPay } from './pay/likelihood.ts';
import { periodOfSentence, periodOfSize } from './pay/periods.ts';
import { namesOfPlace } from './pay/places.ts';
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

/** All that is earned, of which the base is a part. */
const total = /\btotal (?:compensation|comp|cash|rewards|target|earnings|annual)|\bon-target|\bote\b/;

const longestHeading = 80;
const leastPay = 5;
/** Strength of a range that is called base pay: then the text is believed before the page's chip. */
const labelledRange = 4;

/** Base pay as printed: the posting's own place where ranges differ by place, else the envelope of all of them; last, what the title says. */
export function readPay(document: Document): Sourced<Salary> | null {
  const candidates = withoutTotals(document.topics.pay.flatMap((sentence) => candidatesIn(document, sentence)));
  const chip = document.input.salaryText ? chipPay(document, document.input.salaryText) : null;
  const first = strongestOf(candidates);
  if (!first) return chip ?? titlePay(document);
  if (chip && first.strength < labelledRange) return chip;
  const best = candidates.filter((one) => one.strength === first.strength || isListedWith(one, first));
  return salaryOf(document, pickByPlace(document, best), first);
}

/** Leaves out total compensation where base pay is printed too. */
function withoutTotals(candidates: readonly Candidate[]): readonly Candidate[] {
  const bases = candidates.filter(({ context }) => !total.test(context));
  return bases.length === 0 ? candidates : bases;
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
  const heading = headingBefore(document, sentence);
  let from = 0;
  return rangesIn(words).flatMap((range) => {
    const context = words.slice(from, range.start);
    from = range.end;
    const strength = likelihoodOfPay(sentence, range, heading + words);
    return strength > 0 ? [{ range, strength, context: heading + context, sentence }] : [];
  });
}

/**
 * The heading right above a sentence, which may name its place: "Austin:" above "$90,000 - $120,000"; or what leads in the list of
 * sums that the sentence is in: "Our base salary by place:".
 */
function headingBefore({ text, blocks }: Document, sentence: TopicSentence): string {
  let at = sentence.block - 1;
  while (at > sentence.block - longestList && isSum.test(wordsOf(at))) at -= 1;
  const heading = wordsOf(at);
  const isLead = heading.endsWith(':');
  if (/\d/.test(heading) || (!isLead && (at < sentence.block - 1 || heading.length > longestHeading))) return '';
  return `${heading.slice(heading.lastIndexOf('. ', heading.length - 2) + 1).slice(-longestHeading)} `;

  function wordsOf(index: number): string {
    const block = blocks[index];
    return block ? plainWords(text.slice(Math.max(block.start, block.end - 2 * longestHeading), block.end)) : '';
  }
}

/** "Boston, Seattle: $165,000 - $205,000". */
const isSum = /^[^\d:]{2,80}: ?[$€£₹]?\d[\d,.k]* ?- ?[$€£₹]?\d[\d,.k]*$/;

/** Those ranges that stand with the name of the posting's place; all where none does. */
function pickByPlace(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const location = plainWords(document.input.location ?? '');
  const home = currencyOfPlace(location);
  const domestic = candidates.filter(({ range }) => home !== null && range.currency === home);
  const likely = domestic.length > 0 ? domestic : candidates;
  for (const name of namesOfPlace(location)) {
    const local = likely.filter(({ context }) => context.includes(name));
    if (local.length > 0) return local;
  }
  return likely;
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
      currency: currencyFor(document, main.range, main.context, main.sentence.words),
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
  const isTooLittle = named === 'year' && fits !== 'year' && fits !== 'month';
  const isTooMuch =
    named !== 'year' && named !== 'month' && (fits === 'year' || (fits === 'month' && named === 'hour'));
  return named && !isTooLittle && !isTooMuch ? named : fits;
}

/** The dollar of the United States by its code. */
const isSpelledOut = /us(?:d|\$)/;

/** A bare dollar sign, or "kr", means the dollar or crown of the posting's place; no sign at all means its currency. */
function currencyFor(document: Document, { currency, start, end }: PayRange, context: string, words: string) {
  const named = currencyOfPlace(context);
  const location = plainWords(document.input.location ?? '');
  const home = named !== null && dollars.has(named) ? named : currencyOfPlace(location);
  if (currency === null) return home;
  const isForeign =
    currency === 'USD' &&
    (isSpelledOut.test(words.slice(start, end)) || (home !== named && namesUnitedStates(location)));
  if (isForeign) return currency;
  if (currency === 'SEK' && home !== null && crowns.has(home)) return home;
  return currency === 'USD' && home !== null && dollars.has(home) ? home : currency;
}

/** "Engineer ($90k – $120k)", "Analyst - $60,000/year": a range, or a sum with its period. */
function titlePay(document: Document): Sourced<Salary> | null {
  const { title } = document;
  if (!/\d/.test(title)) return null;
  const words = plainWords(title);
  const sentence: TopicSentence = { start: -1, end: -1, section: 'unknown', kind: 'heading', block: -1, words };
  const isPay = rangesIn(words).some(
    (range) => (range.isRange || range.period !== null) && likelihoodOfPay(sentence, range, '') > 0,
  );
  return isPay ? chipPay(document, title) : null;
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
    value: { min: range.min, max: range.max, currency: currencyFor(document, range, words, words), period, quote },
    evidence: { quote, start: -1, end: -1 },
  };
}
