import type { SkillMention } from '../analysis.ts';
import type { Section } from '../blocks.ts';
import type { Document, Sourced } from '../document.ts';
import { evidenceOfChain, wordsOfChain } from './chains.ts';
import { withoutCopies } from './copies.ts';
import { type CuedPattern, matches, matchesAny } from './cues.ts';
import { numberWords } from './numbers.ts';
import type { TopicSentence } from './topics.ts';
import { yearsInMonths } from './years/months.ts';
import { areOfTool } from './years/of-tool.ts';
import { type PrintedYears, printedYears } from './years/spans.ts';

/** Joins that make a range only after "between". */
const both = /^(?:and|und|et|y|e|en|i)$/;
const between = /\b(?:between|zwischen|entre|tussen|mellan|mellem|między|tra) $/;
/** "Years of experience: 5", "Yrs exp required - 3". */
const labelled = /\b(?:years?|yrs) (?:of )?(?:[a-z]{1,14} )?exp(?:erience)?(?: required)? ?[:-] ?(\d{1,2})\b/;

const mostYears = 25;

/** Years that do not speak of the person's experience. */
const otherYears: readonly CuedPattern[] = [
  [
    /\byears? (?:of age|old|ago|in a row|straight|strong|in business(?=$|[.,;!])|from now|contract|term|history)\b/,
    ['of age', 'old', 'ago', 'in a row', 'str', 'in business', 'from now', 'contract', 'term', 'history'],
  ],
  [/\byears of (?:innovation|history|growth|success|service to|age|heritage)\b/, ['years of ']],
  [/\byears? (?:of|in|at) (?:college|university|school)\b/, ['college', 'university', 'school']],
  [/\byears? (?:towards?|into) an? /, ['toward', 'into']],
  [
    /\byears? (?:(?:college|university|technical|accredited) )?(?:degree|certificate|diploma|program|course|warranty)\b/,
    ['degree', 'certificate', 'diploma', 'program', 'course', 'warranty'],
  ],
];
/** Years of residence, for which a licence was held, or that one is to stay. */
const ofPapers: CuedPattern = [
  /\b(?:residen(?:cy|ce|t)|lived|living in|licen[cs]e|licen[cs]ed|passport|stay(?:ing)? (?:at|with|in))\b/,
  ['residen', 'lived', 'living in', 'licen', 'passport', 'stay'],
];
/** Words before a span that make it the company's age or a period of the calendar. */
const otherBefore: CuedPattern = [
  /\b(?:past|last|next|within|every|after|first|for (?:over|more than|nearly|almost)|founded|celebrating|less than|vest(?:ing|s)?|over the|average(?: of)?|duration:|in (?:just )?(?:over|under)|in just|in its|up ?to|our|we(?:'ve)? (?:have|had|bring|boast|offer)(?: over| more than| nearly)?) ?(?:the )?$|^with (?:over|more than|nearly|almost) $/,
  [
    'past',
    'last',
    'next',
    'within',
    'every',
    'after',
    'first',
    'for ',
    'founded',
    'celebrating',
    'less than',
    'vest',
    'over',
    'average',
    'duration:',
    'in ',
    'up',
    'our',
    'we',
    'with ',
  ],
];
/** The employer's own experience: "With 25 years in the industry, our firm …". */
const ofEmployer: readonly CuedPattern[] = [
  [
    /\b(?:our|the|this) (?:firm|company|agency|group|business|team|founders?|platform|organi[sz]ation)\b/,
    ['our ', 'the ', 'this '],
  ],
  [/\bbeen (?:around|in) /, ['been ']],
  [/\bfounders\b/, ['founders']],
];
const ofPerson =
  /\b(?:you|your|candidates?|applicants?|looking|seek|seeking|requires?|required|need|must|minimum|at least|hiring|ideally|someone|du|dein|vous|votre|recherchons|cherchons|suchen|buscamos|zoeken|jij|jouw)\b/;
/** What a sentence about the employer begins with. */
const weWords = /^(?:we|our|wir|nous|somos|wij|forte?s? de)\b/;
const experience =
  /experi[eê]n|\bexp\b|background|track record|working|erfahrung|expérience|experiencia|ervaring|berufs|professional|industry|esperienza|as an? |in an? |\bin\b|leading|building|managing|development|engineer|programming|coding|hands-on|doświadczeni|erfarenhet|erfaring|kokemus/;
const degrees = /\b(?:bachelors?|b\.?s\.?c?|b\.?a|masters?|m\.?s\.?c?|ph\.? ?ds?|doctorate)\b/g;

/** "… or 5+ years": years instead of a degree. */
const insteadOfDegree = /\bin lieu\b|\badditional \d{1,2} years/;
const managesPeople: CuedPattern = [
  /\b(?:people|team|engineering|personnel|staff|direct|line|in) management|\bmanaging\b|\bmanagement experience|\bmanagerial|\bmanag(?:er|ement) (?:role|capacity|position)|\bpeople\b|\bleadership\b|\bleading\b|\bsupervis/,
  ['manag', 'people', 'leadership', 'leading', 'supervis'],
];
const softens = /\bprefer|\bideally\b|\bnice to have\b|\ba plus\b|\bbonus\b/;
/** What follows is part of the years before it. */
const partOfWhole = /\b(?:including|of which|with at least|and at least)\b/;

/**
 * Smallest number of years of experience that the role requires overall: the general line, not the one for a single skill.
 * @param skills those found in the posting
 */
export function readYears(document: Document, skills: readonly SkillMention[]): Sourced<number> | null {
  const asked = askedYears(document, skills);
  return asked && { value: asked.years, evidence: evidenceOfChain(document, asked.sentence) };
}

/** The line of years that speaks for the role as a whole; null where none is printed. */
export function askedYears(document: Document, skills: readonly SkillMention[]): Asked | null {
  let best: Asked | null = null;
  for (const sentence of withoutCopies(document.topics.years)) {
    if (isOfEmployer(document, sentence)) continue;
    const asked = yearsAsked(sentence, wordsOfChain(document, sentence), areOfTool(document.text, sentence, skills));
    if (asked && (best === null || asked.rank < best.rank)) best = asked;
  }
  return best;
}

/** The lower, the more a line of years is that of the role as a whole. */
const ranks = {
  overall: 0,
  asked: 1,
  /** Outside the requirements, as in an introduction. */
  elsewhere: 2,
  ofTool: 3,
  leading: 4,
  wished: 5,
  insteadOfDegree: 6,
  months: 7,
} as const;

export interface Asked {
  /** Smallest number of years that will do. */
  readonly years: number;
  /** Years that place the role's level: those of the first degree where they differ by degree ("BS + 5, PhD + 1"). */
  readonly usual: number;
  /** One of `ranks`. */
  readonly rank: number;
  readonly sentence: TopicSentence;
}

const asks: ReadonlySet<Section> = new Set(['required', 'preferred']);
const ofTheEmployer: ReadonlySet<Section> = new Set(['company', 'benefits', 'legal', 'pay']);

/** Whether a sentence outside the requirements speaks of the employer, and not of the person. */
function isOfEmployer({ input }: Document, { section, words }: TopicSentence): boolean {
  if (asks.has(section) || ofPerson.test(words)) return false;
  const employer = input.company?.toLowerCase() ?? '';
  return matchesAny(words, ofEmployer) || (employer !== '' && words.startsWith(employer)) || weWords.test(words);
}

/**
 * @param words those of the sentence with its alternatives
 * @param isOfTool whether its years are those of one tool
 */
function yearsAsked(sentence: TopicSentence, words: string, isOfTool: boolean): Asked | null {
  const { section } = sentence;
  if (!asks.has(section) && !experience.test(words)) return null;
  if (matches(words, ofPapers) && !words.includes('experi')) return null;
  const spans = spansOf(words);
  const first = spans[0];
  if (first === undefined) return monthsAsked(sentence, words);
  if (ofTheEmployer.has(section) && !words.includes('experien')) return null;
  if (spans.length > 1 && countDegrees(words) > 1 && !partOfWhole.test(words.slice(first.end)))
    return { years: Math.min(...spans.map(({ least }) => least)), usual: first.usual, rank: ranks.overall, sentence };
  const overall = spans.find(({ isOverall }) => isOverall);
  if (overall) return { years: overall.least, usual: overall.usual, rank: ranks.overall, sentence };
  return { years: first.least, usual: first.usual, rank: rankOf(sentence, isOfTool), sentence };
}

/** "18 months' experience" counts where no line counts years. */
function monthsAsked(sentence: TopicSentence, words: string): Asked | null {
  if (ofTheEmployer.has(sentence.section)) return null;
  const years = yearsInMonths(words);
  return years === null ? null : { years, usual: years, rank: ranks.months, sentence };
}

function rankOf({ words, section }: TopicSentence, isOfTool: boolean): number {
  if (insteadOfDegree.test(words)) return ranks.insteadOfDegree;
  if (section === 'preferred' || softens.test(words)) return ranks.wished;
  if (matches(words, managesPeople)) return ranks.leading;
  if (isOfTool) return ranks.ofTool;
  return asks.has(section) ? ranks.asked : ranks.elsewhere;
}

function countDegrees(words: string): number {
  return words.match(degrees)?.length ?? 0;
}

interface Years {
  /** Offset in the sentence's words at which they end. */
  readonly end: number;
  readonly least: number;
  /** The least, but "2-5 years" reads as three: most of that range is. */
  readonly usual: number;
  /** "12 years of overall experience". */
  readonly isOverall: boolean;
}

/** "8+ years (5+ with a PhD)". */
const lessByDegree =
  /\((?:or )?(\d{1,2}) ?\+?(?: years?| yrs)? (?:with|for|if you have) (?:an? )?(?:ph\.? ?d|doctora|master|m\.?sc?\b|advanced degree)/;

const overallWord = /\b(?:overall|total)\b/;

/** Years in a sentence that speak of the person, in order. */
function spansOf(words: string): Years[] {
  const found: Years[] = [];
  for (const printed of printedYears(words)) {
    const { start, end } = printed;
    const before = words.slice(Math.max(0, start - 24), start);
    const bounds = boundsOf(printed, before);
    if (bounds === null) continue;
    const { least, most } = bounds;
    if (least > mostYears || matches(before, otherBefore) || matchesAny(words.slice(start, end + 24), otherYears))
      continue;
    const isOverall = overallWord.test(words.slice(start, end + 16));
    found.push({ end, least, usual: least === 2 && most === 5 ? 3 : least, isOverall });
  }
  const [first] = found;
  const lesser = first && words.includes('(') ? lessByDegree.exec(words) : null;
  if (first && lesser) return [{ ...first, least: Math.min(first.least, Number(lesser[1])) }];
  const label = found.length === 0 ? labelled.exec(words) : null;
  return label ? [{ end: words.length, least: Number(label[1]), usual: Number(label[1]), isOverall: false }] : found;
}

/** Their ends; null where the words are no numbers ("many years") or name no least ("up to 5 years"). */
function boundsOf({ figure, word, join = '', upper, upperWord }: PrintedYears, before: string) {
  if (word === 'up') return null;
  const named = numberOf(figure, word);
  const most = numberOf(upper, upperWord) ?? named;
  const least = named ?? most;
  if (least === null || most === null) return null;
  return both.test(join) && !between.test(before) ? { least: most, most } : { least, most };
}

function numberOf(figure: string | undefined, word: string | undefined): number | null {
  return figure === undefined ? (numberWords[word ?? ''] ?? null) : Number(figure);
}
