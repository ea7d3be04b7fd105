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

const cueWords = ['experience', 'expertise'];
const cue = cueKind(cueWords);
const cues = perWord((word) => (cueWords.includes(word) ? word : null));

/** What is asked for by "several years of experience running …", "extensive experience across …" or "expertise (…)", where no listed wording says so. */
export function experienceRanges(text: string, tokens: Tokens, passage: Passage): TokenRange[] {
  if ((passage.cues & cue) === 0) return [];
  const ranges: TokenRange[] = [];
  const cueAt = cues(tokens.table);
  for (let at = passage.firstToken; at + 1 < passage.endToken; at += 1) {
    const word = cueAt[tokens.numbers[at] ?? 0];
    if (word === 'experience' && isPersonal(tokens, at, passage.firstToken)) {
      ranges.push({ firstToken: at + 1, endToken: clauseEnd(text, tokens, at + 1, passage.endToken) });
    } else if (word === 'expertise' && gapBefore(text, tokens, at + 1).includes('(')) {
      ranges.push({ firstToken: at + 1, endToken: endOfBracket(tokens, passage, at + 1) });
    }
  }
  return ranges;
}

function isPersonal({ words }: Tokens, at: number, first: number): boolean {
  if (at === first) return false;
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
