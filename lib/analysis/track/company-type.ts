import { largeEmployers } from '../../taxonomy/large-employers.ts';
import type { Span } from '../blocks.ts';
import { type Document, evidenceOf, type Sourced } from '../document.ts';
import {
  type CompanyType,
  isBackedByInvestors,
  isStartUpPlace,
  isWorldwide,
  typeByHeadcount,
} from './company-words.ts';
import type { Mark } from './mark-rows.ts';
import type { RoleReading } from './role-reading.ts';
import type { RoleSentence } from './sentences.ts';

const typeOfMark = new Map<Mark, CompanyType>([
  ['company:start-up', 'start-up'],
  ['company:mid-size', 'mid-size'],
  ['company:enterprise', 'enterprise'],
]);
/** Sizes are told in figures. */
const figure = /\d/;
/** Only a listed company sells its staff its shares at a discount. */
const shares = /\bemployee stock (?:purchase|program)|\bstock purchase (?:plan|program)|\bESPP\b/i;
const startUpMarks: ReadonlySet<Mark> = new Set(['company:start-up', 'not:company:start-up']);
/** "We are an experienced team": no requirement, though it names experience. */
const ofEmployer = /^\W*we(?: a|['’])re\b/i;
const legalForms: ReadonlySet<string> = new Set(
  'inc llc ltd limited corp corporation co plc gmbh ag se sa sarl nv com'.split(' '),
);
/** A headcount says more than a phrase. */
const headcountWeight = 3;

/** Enterprise, mid-size or start-up, where the posting's words about the employer say so. */
export function readCompanyType({ document, sentences }: RoleReading): Sourced<CompanyType> | null {
  const votes = new Map<CompanyType, { weight: number; sentence: RoleSentence }>();
  const vote = (type: CompanyType, weight: number, sentence: RoleSentence) => {
    const before = votes.get(type);
    votes.set(type, { weight: weight + (before?.weight ?? 0), sentence: before?.sentence ?? sentence });
  };
  const wordsOf = ({ start, end }: RoleSentence) => document.text.slice(start, end);
  const voteBySize = (sentence: RoleSentence) => {
    const words = wordsOf(sentence);
    if (isBackedByInvestors(words)) vote('start-up', 1, sentence);
    if (!figure.test(words)) return;
    const size = typeByHeadcount(words);
    if (size) vote(size, headcountWeight, sentence);
    if (isWorldwide(words)) vote('enterprise', 1, sentence);
  };
  for (const sentence of sentences) {
    if (sentence.marks.includes('size')) voteBySize(sentence);
    if (sentence.marks.some((mark) => startUpMarks.has(mark)) && isStartUpPlace(wordsOf(sentence))) {
      vote('start-up', 1, sentence);
      continue;
    }
    // What is asked of the person ("start-up experience") says nothing of the employer.
    if (sentence.zone === 'asked' && !ofEmployer.test(wordsOf(sentence))) continue;
    for (const mark of sentence.marks) {
      const type = typeOfMark.get(mark);
      if (type) vote(type, 1, sentence);
    }
  }
  const listed = votes.size === 0 ? sentenceWith(document, shares) : null;
  if (listed) return { value: 'enterprise', evidence: evidenceOf(document, listed) };
  if (votes.size === 0) return byName(document);
  const [winner] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  return winner ? { value: winner[0], evidence: evidenceOf(document, winner[1].sentence) } : null;
}

/** What everybody knows of an employer whose posting does not say it. */
function byName({ input }: Document): Sourced<CompanyType> | null {
  const printed = input.company ?? '';
  return largeEmployers.has(bareName(printed))
    ? { value: 'enterprise', evidence: { quote: printed, start: -1, end: -1 } }
    : null;
}

/** "JPMorgan Chase & Co." as "jpmorgan chase". */
function bareName(company: string): string {
  const words = company.toLowerCase().split(/[\s,.]+/);
  const name = words.filter((word) => word !== '' && !legalForms.has(word)).join(' ');
  return name.endsWith(' &') ? name.slice(0, -2) : name;
}

/** The first sentence that a pattern is found in, whatever its section. */
function sentenceWith({ text, blocks }: Document, pattern: RegExp): Span | null {
  const at = text.search(pattern);
  const block = at < 0 ? undefined : blocks.findLast(({ start }) => start <= at);
  return block?.sentences.findLast(({ start }) => start <= at) ?? null;
}
