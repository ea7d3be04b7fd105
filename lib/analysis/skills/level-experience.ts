import { cueKind } from '../cue-words.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { bracketAt } from './brackets.ts';
import { clauseEnd, gapBefore } from './clauses.ts';
import type { Passage } from './passage.ts';

/** A stretch of tokens, the end left out. */
interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words before "experience" that make it the person's, not that of a product's users. */
const personal: ReadonlySet<string> = new Set(
  'have having extensive strong proven solid deep prior previous practical professional production relevant demonstrated significant several years'.split(
    ' ',
  ),
);

const yearWords: ReadonlySet<string> = new Set(['years', 'yrs']);
/** After years, what they are asked for: "6+ yrs in machine learning". */
const ofYears: ReadonlySet<string> = new Set(['in', 'of', 'with', 'on', 'using', 'building']);
const cueWords = ['experience', 'expertise', ...yearWords];
/** The kind of the words that `experienceRanges` looks for. */
export const experienceCue = cueKind(cueWords);
const cues = perWord((word) => (cueWords.includes(word) ? word : null));

/** What is asked for by "several years of experience running …", "extensive experience across …" or "expertise (…)", where no listed wording says so. */
export function experienceRanges(text: string, tokens: Tokens, passage: Passage): TokenRange[] {
  if ((passage.cues & experienceCue) === 0) return [];
  const ranges: TokenRange[] = [];
  const cueAt = cues(tokens.table);
  for (let at = passage.firstToken; at + 1 < passage.endToken; at += 1) {
    const word = cueAt[tokens.numbers[at] ?? 0];
    if (word === 'experience' && isPersonal(tokens, at, passage.firstToken)) {
      ranges.push({ firstToken: at + 1, endToken: clauseEnd(text, tokens, at + 1, passage.endToken) });
    } else if (yearWords.has(word ?? '') && ofYears.has(tokens.words[at + 1] ?? '')) {
      ranges.push({ firstToken: at + 1, endToken: clauseEnd(text, tokens, at + 1, passage.endToken) });
    } else if (word === 'expertise' && gapBefore(text, tokens, at + 1).includes('(')) {
      ranges.push({ firstToken: at + 1, endToken: endOfBracket(tokens, passage, at + 1) });
    }
  }
  return ranges;
}

/** Words before an experience that the role gives: "you will gain hands-on experience". */
const gains: ReadonlySet<string> = new Set([
  'gain',
  'gaining',
  'get',
  'getting',
  'build',
  'offer',
  'offers',
  'offering',
]);
/** Most words between such a word and "experience". */
const mostBetween = 3;

/** Whether the experience named at `at` is one that the role gives. */
export function isGained({ words }: Tokens, at: number, first: number): boolean {
  for (let before = at - 1; before >= Math.max(first, at - 1 - mostBetween); before -= 1) {
    if (gains.has(words[before] ?? '')) return true;
  }
  return false;
}

function isPersonal(tokens: Tokens, at: number, first: number): boolean {
  if (at === first || isGained(tokens, at, first)) return false;
  const { words } = tokens;
  const before = words[at - 1] ?? '';
  const beforeIt = words[at - 2] ?? '';
  if (before === 'of') return beforeIt === 'years' || beforeIt === 'yrs';
  return before === 'on' ? beforeIt === 'hands' : personal.has(before);
}

function endOfBracket({ starts }: Tokens, { brackets, endToken }: Passage, token: number): number {
  const bracket = bracketAt(brackets, starts[token] ?? 0);
  let end = token;
  while (end < endToken && bracket && (starts[end] ?? bracket.end) < bracket.end) end += 1;
  return end;
}
