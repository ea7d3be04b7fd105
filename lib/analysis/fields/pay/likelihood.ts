import type { Section } from '../../blocks.ts';
import { type CuedPattern, matches } from '../cues.ts';
import type { TopicSentence } from '../topics.ts';
import { type PayPeriod, periodOfSentence } from './periods.ts';
import type { PayRange } from './ranges.ts';

const baseLabel: CuedPattern = [
  /\bbase (?:salary|pay|compensation)|\b(?:salary|pay|compensation|wage|remuneration|hiring) (?:range|band|scale)|\bstarting (?:salary|pay)|\b(?:salary|salaire|salario|salário|sueldo|wynagrodzenie|ral|tjm|retribuzione)\b|gehalt|(?:lohn|salaris|lön|lønn|løn|gage|entgelt)\b/,
  [
    'base ',
    'range',
    'band',
    'scale',
    'starting ',
    'salar',
    'salaire',
    'salário',
    'sueldo',
    'wynag',
    'ral',
    'tjm',
    'retrib',
    'gehalt',
    'lohn',
    'lön',
    'løn',
    'gage',
    'entgelt',
  ],
];
const payLabel =
  /\b(?:salary|salaries|compensation|pay|pays|paid|wages?|rate|range|earn|earnings|remuneration|package|vergütung|vergütet|rémunération|gratification|remuneração|stipendio|ctc|tagessatz|stundensatz|uurtarief)\b|^(?:monthly )?stipend ?[:-]|\bindemnité ?:/;
/** Sums beside pay: right before or right after the amount. */
const otherBefore: CuedPattern = [
  /\b(?:bonus(?:es)?|commissions?|equity|stock|options|rsus?|stipend|allowance|vouchers?|reimburse(?:ment|d|s)?|paid back|sign-?on|signing|referral|tuition|budgets?|raised|raising|raise|funding|revenue|valuation|valued at|arr|acv|assets|market|invest(?:s|ed|ing|ment|ments)?|donat(?:es?|ion|ions)|match(?:ing|ed)?|401k?|worth|saves?|saved|saving|over|exceed(?:s|ing)?|more than|nearly|approximately a|ote|on-target earnings|target earnings|insurance|relocation|credits?|grants?|awards?|contribution|manag(?:e|ing)|deals?|costs?|expenses|quota|fine|fee|grown from|sales of|portfolio of|yearly)\b[^.;]{0,28}$/,
  [
    'bonus',
    'commission',
    'equity',
    'stock',
    'option',
    'rsu',
    'stipend',
    'allowance',
    'voucher',
    'reimburse',
    'paid back',
    'sign',
    'referral',
    'tuition',
    'budget',
    'rais',
    'funding',
    'revenue',
    'valu',
    'arr',
    'acv',
    'assets',
    'market',
    'invest',
    'donat',
    'match',
    '401',
    'worth',
    'sav',
    'over',
    'exceed',
    'more than',
    'nearly',
    'approximately a',
    'ote',
    'target',
    'insurance',
    'relocation',
    'credit',
    'grant',
    'award',
    'contribution',
    'manag',
    'deal',
    'cost',
    'expenses',
    'quota',
    'fine',
    'fee',
    'grown from',
    'sales of',
    'portfolio',
    'yearly',
  ],
];
const otherAfter: CuedPattern = [
  /^[^.;\d]{0,24}\b(?:bonus|stipend|allowance|spend|in (?:funding|revenue|capital|venture|assets|series|total funding|value|equity|sales|grants)|raised|series [a-e]\b|referral|sign-?on|tuition|budget|annual (?:charitable|learning)|charitable|donation|learning|education|per calendar year|reimburse|for (?:learning|home|your|professional|books|conferences|wellness)|home office|of (?:revenue|funding|assets|venture)|company|business|industry|market|invest|wellness|monthly stipend|towards|acv\b|arr\b|quota|deals)/,
  [
    'bonus',
    'stipend',
    'allowance',
    'spend',
    'in ',
    'raised',
    'series',
    'referral',
    'sign',
    'tuition',
    'budget',
    'charitable',
    'donation',
    'learning',
    'education',
    'per calendar',
    'reimburse',
    'for ',
    'home office',
    'of ',
    'company',
    'business',
    'industry',
    'market',
    'invest',
    'wellness',
    'towards',
    'acv',
    'arr',
    'quota',
    'deals',
  ],
];
const ofApplicant: CuedPattern = [
  /\b(?:current|present|last drawn|expected) ctc\b[^.;\d]{0,16}$|\byour (?:current|present|expected|desired) (?:annual |monthly )?(?:salary|pay|compensation|package)\b[^.;]{0,24}$/,
  [' ctc', 'your '],
];
/** On-target earnings, unless the text calls them salary. */
const targetAfter = /^[^.;\d]{0,8}\b(?:ote|on-target)\b/;
const own = /\b(?:base|salary|hourly|pay range)\b[^.;\d]{0,28}$/;
/** What only pay hangs on, right after its amount. */
const dependsAfter = /^ ?[-,(]? ?(?:depending on|dependent on|dependant on|commensurate with|doe\b)/;
const internPay = /^(?:monthly )?stipend ?[:-] ?$/;

const leastPay = 5;
const mostPay = 20_000_000;
/** Less than this by the year, month, … is a benefit, in any currency. Ours, from the pay printed in public postings. */
const leastByPeriod: Readonly<Record<PayPeriod, number>> = { year: 8000, month: 250, week: 100, day: 40, hour: 3 };

/** Sections whose sums are the work's, not the pay's, unless something says so. */
const ofTheWork: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred']);

/**
 * How much speaks for a range being pay: 0 where nothing does, 4 where a range is called base pay.
 * @param label the sentence with the heading right above it, as `TopicSentence.words`
 */
export function likelihoodOfPay({ words, section }: TopicSentence, range: PayRange, label: string): number {
  const value = range.max ?? range.min ?? 0;
  if (value < leastPay || value > mostPay || isOther(words, range) || isOfApplicant(words, range)) return 0;
  const period = range.period ?? periodOfSentence(label);
  if (range.period && value < leastByPeriod[range.period]) return 0;
  const isBase = matches(label, baseLabel);
  const isLabelled =
    isBase || section === 'pay' || payLabel.test(label) || dependsAfter.test(words.slice(range.end, range.end + 24));
  if (range.currency === null && !(isLabelled && isPlausible(range))) return 0;
  if (!range.isRange && !isLabelled && !speaksForItself(words, range)) return 0;
  if (!range.isRange && value < 1000 && period !== 'hour' && period !== 'day' && period !== 'week') return 0;
  const isBare = range.isRange && !isLabelled && range.period === null;
  if (isBare && section === 'company' && !fillsSentence(words, range, 12)) return 0;
  if (isBare && ofTheWork.has(section) && !fillsSentence(words, range, 40) && !opensAsSalary(range)) return 0;
  return 1 + (range.isRange ? 1 : 0) + (isLabelled ? 1 : 0) + (isBase ? 1 : 0);
}

/** "£45,000 per annum", "$30/h", "£500 a day", "up to £90,000 DOE": a single amount that can be nothing but pay. */
function speaksForItself(words: string, range: PayRange): boolean {
  const value = range.max ?? range.min ?? 0;
  if (range.period === 'hour' || (range.period === 'day' && value >= 100)) return true;
  if (range.period === 'year' && value >= 15_000) return true;
  if (range.period === 'month' && value >= 1500 && range.start <= longestLead) return true;
  return value >= 20_000 && standsAlone(words, range);
}

/** Most characters before an amount with which a line can be said to begin: "Up to €". */
const longestLead = 10;

/** What may stand beside pay that is printed without a label. */
const besidePay =
  /\b(?:up to|upto|from|circa|ca|c|around|approx|base|basic|gross|plus|and|bonus|benefits|equity|super|superannuation|package|doe|dependent|depending on experience|negotiable|pro rata|per annum|pa|hours|hrs|per week|days|holidays?|annual leave|pension|hybrid|remote|permanent|full[- ]time|usd|eur|gbp|chf|cad|aud|sgd|ote)\b/g;

/** Is a single amount all that its sentence says, but for what often stands beside pay? */
function standsAlone(words: string, { start, end }: PayRange): boolean {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`;
  return rest.length <= 60 && !/[a-z]{2}/.test(rest.replace(besidePay, ' '));
}

/** "$68,000 - $102,000" on a line of its own. */
function fillsSentence(words: string, { start, end }: PayRange, mostBeside: number): boolean {
  return words.length - (end - start) <= mostBeside;
}

/** "£50,000 - £58,000 + 10% bonus, 25 days holiday, …": a range of a yearly salary's size at the head of its sentence. */
function opensAsSalary({ start, min, max }: PayRange): boolean {
  return start <= longestLead && (min ?? max ?? 0) >= 15_000 && (max ?? 0) <= 1_000_000;
}

/** Without a currency, only figures of a salary's size count. */
function isPlausible({ min, max, period }: PayRange): boolean {
  const value = max ?? min ?? 0;
  return value >= 10_000 || (period !== null && value >= 10);
}

/** What the applicant earns now, or hopes for. */
function isOfApplicant(words: string, { start }: PayRange): boolean {
  return matches(words.slice(Math.max(0, start - 48), start), ofApplicant);
}

function isOther(words: string, { start, end, isRange }: PayRange): boolean {
  const before = words.slice(Math.max(0, start - 48), start);
  const after = words.slice(end, end + 48).split(/[+,;(]| plus | and | with /, 1)[0] ?? '';
  const isOwn = own.test(before) || internPay.test(before);
  if (matches(after, otherAfter) || (matches(before, otherBefore) && !isOwn)) return true;
  return targetAfter.test(after) && !(isRange && isOwn);
}
