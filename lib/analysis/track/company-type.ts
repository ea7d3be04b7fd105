import type { Analysis } from '../analysis.ts';
import type { Span } from '../blocks.ts';
import { type Document, evidenceOf, type Sourced } from '../document.ts';
import type { Mark } from './mark-rows.ts';
import type { RoleReading } from './role-reading.ts';
import type { RoleSentence } from './sentences.ts';

type CompanyType = NonNullable<Analysis['companyType']>;

const typeOfMark = new Map<Mark, CompanyType>([
  ['company:start-up', 'start-up'],
  ['company:mid-size', 'mid-size'],
  ['company:enterprise', 'enterprise'],
]);
/** Sizes are told in figures. */
const figure = /\d/;
/** "1,200+ employees", "over 40 000 people", "300k colleagues". */
const headcount =
  /(\d{1,3}(?:[,. ]\d{3}){1,2}|\d{2,6})(k?)\+? (?:[a-z]{1,12} )?(?:employees|people|colleagues|associates|professionals)/i;
/** "a team of about 40 people" is not the company; so many characters before the figure tell. */
const teamOf = /\b(?:team|group)s? of\b/i;
const teamReach = 24;
const startUpBelow = 200;
const enterpriseFrom = 2500;
/** "in over 150 countries", "a $30 billion business". */
const worldwide =
  /\b(?:[3-9]\d|1\d\d)\+? countries|[$€£]\d{1,3}(?:\.\d)?\+? ?(?:billion|bn) (?:in |global )?(?:business|company|revenue|enterprise)/i;
/** "backed by Nordlys Ventures and angel investors"; so many characters after the words may name them. */
const backedBy = /\bbacked by /i;
const investors = /\b(?:ventures?|capital|investors)\b/i;
const backersReach = 90;
/** Only a listed company sells its staff its shares at a discount. */
const shares = /\bemployee stock (?:purchase|program)|\bstock purchase (?:plan|program)|\bESPP\b/i;
/** A headcount says more than a phrase. */
const headcountWeight = 3;

/** Enterprise, mid-size or start-up, where the posting's words about the employer say so. */
export function readCompanyType({ document, sentences }: RoleReading): Sourced<CompanyType> | null {
  const votes = new Map<CompanyType, { weight: number; sentence: RoleSentence }>();
  const vote = (type: CompanyType, weight: number, sentence: RoleSentence) => {
    const before = votes.get(type);
    votes.set(type, { weight: weight + (before?.weight ?? 0), sentence: before?.sentence ?? sentence });
  };
  const voteBySize = (sentence: RoleSentence) => {
    const words = document.text.slice(sentence.start, sentence.end);
    if (isBackedByInvestors(words)) vote('start-up', 1, sentence);
    if (!figure.test(words)) return;
    const employees = headcountOf(words);
    if (employees !== null) vote(typeOfSize(employees), headcountWeight, sentence);
    if (worldwide.test(words)) vote('enterprise', 1, sentence);
  };
  for (const sentence of sentences) {
    if (sentence.marks.includes('size')) voteBySize(sentence);
    // What is asked of the person ("start-up experience") says nothing of the employer.
    if (sentence.zone === 'asked') continue;
    for (const mark of sentence.marks) {
      const type = typeOfMark.get(mark);
      if (type) vote(type, 1, sentence);
    }
  }
  const listed = votes.size === 0 ? sentenceWith(document, shares) : null;
  if (listed) return { value: 'enterprise', evidence: evidenceOf(document, listed) };
  const [winner] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  return winner ? { value: winner[0], evidence: evidenceOf(document, winner[1].sentence) } : null;
}

/** The first sentence that a pattern is found in, whatever its section. */
function sentenceWith({ text, blocks }: Document, pattern: RegExp): Span | null {
  const at = text.search(pattern);
  const block = at < 0 ? undefined : blocks.findLast(({ start }) => start <= at);
  return block?.sentences.findLast(({ start }) => start <= at) ?? null;
}

function isBackedByInvestors(words: string): boolean {
  const at = words.search(backedBy);
  return at >= 0 && investors.test(words.slice(at, at + backersReach));
}

function headcountOf(words: string): number | null {
  const match = headcount.exec(words);
  if (!match || teamOf.test(words.slice(Math.max(0, match.index - teamReach), match.index))) return null;
  return Number((match[1] ?? '').replace(/[,. ]/g, '')) * (match[2] ? 1000 : 1);
}

function typeOfSize(employees: number): CompanyType {
  if (employees < startUpBelow) return 'start-up';
  return employees < enterpriseFrom ? 'mid-size' : 'enterprise';
}
