import type { RequirementLevel } from '../analysis.ts';
import type { Tokens } from '../tokens.ts';
import { bracketAt } from './brackets.ts';
import { clauseEnd, clauseStart } from './clauses.ts';
import { levelBySection } from './level-by-section.ts';
import { askingCues, cueBlockers, type LevelCue, levelCues } from './level-cues.ts';
import { experienceRanges } from './level-experience.ts';
import type { Passage } from './passage.ts';
import { type FoundPhrase, findPhrases } from './phrases.ts';

/** A stretch of tokens that a cue sets to a level. */
interface CuedRange {
  readonly level: RequirementLevel;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The level of each form of a passage: that of the nearest cue over it, else the section's; null where it is not asked for. */
export function levelsOf(text: string, tokens: Tokens, passage: Passage): (RequirementLevel | null)[] {
  const base = levelBySection[passage.section];
  const ranges = cuedRanges(text, tokens, passage);
  return passage.forms.map(({ firstToken }) => {
    const over = ranges.filter((range) => range.firstToken <= firstToken && firstToken < range.endToken);
    return over.length === 0 ? base : over.reduce((best, next) => (width(next) < width(best) ? next : best)).level;
  });
}

function width({ firstToken, endToken }: CuedRange): number {
  return endToken - firstToken;
}

function cuedRanges(text: string, tokens: Tokens, passage: Passage): CuedRange[] {
  const { firstToken, endToken } = passage;
  const isAsking = levelBySection[passage.section] !== 'mentioned';
  const asking = isAsking ? [] : findPhrases(tokens, firstToken, endToken, askingCues);
  const listed = [...asking, ...findPhrases(tokens, firstToken, endToken, levelCues)]
    .filter(
      ({ firstToken }) => firstToken === passage.firstToken || !cueBlockers.has(tokens.words[firstToken - 1] ?? ''),
    )
    .map((cue) => rangeOf(text, tokens, passage, cue));
  if (isAsking) return listed;
  const asked = experienceRanges(text, tokens, passage).map((range) => ({ level: 'required' as const, ...range }));
  return [...asked, ...listed];
}

function rangeOf(text: string, tokens: Tokens, passage: Passage, cue: FoundPhrase<LevelCue>): CuedRange {
  const { level, covers } = cue.value;
  const bracket = bracketAt(passage.brackets, tokens.starts[cue.firstToken] ?? 0);
  const first = bracket ? firstTokenFrom(tokens, passage, bracket.start) : passage.firstToken;
  const end = bracket ? firstTokenFrom(tokens, passage, bracket.end) : passage.endToken;
  if (covers === 'after')
    return { level, firstToken: cue.endToken, endToken: clauseEnd(text, tokens, cue.endToken, end) };
  if (bracket && first === cue.firstToken) return beforeBracket(text, tokens, passage, level, first);
  return { level, firstToken: clauseStart(text, tokens, cue.firstToken, first), endToken: cue.firstToken };
}

/** "Go (preferred), Java or Rust" speaks of Go alone; "Java and Rust (preferred)" at the end of the sentence of both. */
function beforeBracket(
  text: string,
  tokens: Tokens,
  passage: Passage,
  level: RequirementLevel,
  first: number,
): CuedRange {
  const isLast = passage.endToken - first <= 2;
  const last = passage.forms.findLast((form) => form.endToken <= first);
  const firstToken = isLast ? clauseStart(text, tokens, first, passage.firstToken) : (last?.firstToken ?? first);
  return { level, firstToken, endToken: first };
}

function firstTokenFrom({ starts }: Tokens, { firstToken, endToken }: Passage, offset: number): number {
  let token = firstToken;
  while (token < endToken && (starts[token] ?? offset) < offset) token += 1;
  return token;
}
