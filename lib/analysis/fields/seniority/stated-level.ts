import type { Seniority } from '../../analysis.ts';
import { type Document, evidenceOf, type Sourced } from '../../document.ts';
import { allMatches, clauseAfter } from '../near.ts';
import { plainWords } from '../topics.ts';
import { roleWord } from './role-word.ts';

/** What a statement of the role begins with: "We are seeking a …", "As a …". */
const asks =
  /\b(?:seeking|looking for|hiring|searching for|need|recruiting|as|for|suchen|recherchons|buscamos|zoeken) (?=an? |our |the |une? |[a-z-]{2,16} )/g;
const levelWord =
  /^(?:[a-z-]{1,16},? ){0,4}?(junior|entry[- ]level|mid[- ]level|senior|staff|principal|lead(?! (?:[a-z-]{2,16} ){0,2}manager)) /;
const farthestRole = 90;
/** "This is a senior role". */
const thisIs =
  /\b(?:this|it) is an? (?:very |truly )?(junior|entry[- ]level|mid[- ]level|senior|staff|principal)(?:[- ]level)?\b/;
const role = /\b(?:role|position)/;
const farthestNoun = 48;
/** "(Senior/Staff-level)", "(Junior to Mid-level)": the lower of two. */
const bracketed =
  /\((junior|mid|senior|staff)(?:(?:[- ]level)?(?:\/| to | or |-)(?:mid|senior|staff|principal))?[- ]level\)/;
/** "Seniority level: Senior", "Experience level - Entry": of two the lower. */
const labelledLevel =
  /\b(?:seniority|experience|career|job|role|position|^level)(?: level)? ?[:-] ?(junior|entry|mid|senior|staff|principal|lead)(?:[- ]level)?(?=$|[ ,.;/)-])/;
const levelNames: Readonly<Record<string, Seniority>> = {
  junior: 'junior',
  entry: 'junior',
  'entry-level': 'junior',
  'entry level': 'junior',
  mid: 'mid',
  'mid-level': 'mid',
  'mid level': 'mid',
  senior: 'senior',
  staff: 'staff',
  principal: 'staff',
  lead: 'staff',
};
const firstBlocks = 14;
const longestStatement = 400;

/** Most sentences are dismissed by this. */
const anyLevel = /senior|staff|principal|junior|entry|mid|lead/i;

/** "We are looking for a senior data engineer", "This is a junior role", near the top. */
export function statedLevel(document: Document): Sourced<Seniority> | null {
  for (const { sentences } of document.blocks.slice(0, firstBlocks)) {
    for (const sentence of sentences) {
      const printed = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestStatement));
      if (!anyLevel.test(printed)) continue;
      const words = plainWords(printed);
      const level = levelAskedFor(words) ?? levelOfRole(words);
      if (level) return { value: level, evidence: evidenceOf(document, sentence) };
    }
  }
  return null;
}

function levelAskedFor(words: string): Seniority | null {
  for (const match of allMatches(words, asks)) {
    const clause = clauseAfter(words, match.index + match[0].length, farthestRole);
    const level = levelWord.exec(clause);
    if (level && roleWord.test(clause.slice(level[0].length))) return levelNames[level[1] ?? ''] ?? null;
  }
  return null;
}

function levelOfRole(words: string): Seniority | null {
  const stated = thisIs.exec(words);
  const isRole = stated && role.test(clauseAfter(words, stated.index + stated[0].length, farthestNoun));
  const level = (isRole ? stated : (bracketed.exec(words) ?? labelledLevel.exec(words)))?.[1];
  return level === undefined ? null : (levelNames[level] ?? null);
}
