import { cueKind } from '../cue-words.ts';
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
const sharesCue = cueKind(['stock', 'espp']);
const shares = /\bemployee stock (?:purchase|program)|\bstock purchase (?:plan|program)|\bESPP\b/i;
const startUpMarks: ReadonlySet<Mark> = new Set(['company:start-up', 'not:company:start-up']);
/** "We are an experienced team": no requirement, though it names experience. */
const ofEmployer = /^\W*we(?: a|['’])re\b/i;
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
  if (votes.size === 0) return ofListedCompany(document);
  const [winner] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  return winner ? { value: winner[0], evidence: evidenceOf(document, winner[1].sentence) } : null;
}

/** An employer whose staff may buy its shares, whatever the section that says so. */
function ofListedCompany(document: Document): Sourced<CompanyType> | null {
  const listed = document.sentences.find(
    ({ cues, start, end }) => (cues & sharesCue) !== 0 && shares.test(document.text.slice(start, end)),
  );
  return listed ? { value: 'enterprise', evidence: evidenceOf(document, listed) } : null;
}
