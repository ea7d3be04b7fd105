import type { RequirementLevel } from '../analysis.ts';
import type { Tokens } from '../tokens.ts';
import { bracketAt } from './brackets.ts';
import { clauseEnd, clauseStart } from './clauses.ts';
import { levelBySection } from './level-by-section.ts';
import { askingCues, cueBlockers, type LevelCue, levelCues } from './level-cues.ts';
import { experienceCue, experienceRanges, isGained } from './level-experience.ts';
import type { Passage } from './passage.ts';
import { type FoundPhrase, findPhrases, type PhraseTable } from './phrases.ts';

/** A stretch of tokens that a cue sets to a level. */
interface LevelRange {
  readonly level: RequirementLevel;
  readonly firstToken: number;
  readonly endToken: number;
}

interface CuedRange extends LevelRange {
  /** Whether the wording names the level itself; one that only asks gives way to it. */
  readonly isListed: boolean;
}

const none: readonly never[] = [];
/** Without a word of these kinds a passage holds no cue. */
const anyCue = levelCues.cue | askingCues.cue | experienceCue;

/**
 * The level of each form of a passage: that of the nearest cue over it, else the section's; null where it is not asked for. Empty where
 * all have that of the section.
 */
export function levelsOf(text: string, tokens: Tokens, passage: Passage): readonly (RequirementLevel | null)[] {
  const base = levelBySection[passage.section];
  const ranges = (passage.cues & anyCue) === 0 ? none : cuedRanges(text, tokens, passage);
  if (ranges.length === 0) return none;
  return passage.forms.map(({ firstToken }) => {
    const over = ranges.filter((range) => range.firstToken <= firstToken && firstToken < range.endToken);
    if (over.length === 0) return base;
    const listed = over.filter(({ isListed }) => isListed);
    return (listed.length > 0 ? listed : over).reduce((best, next) => (width(next) < width(best) ? next : best)).level;
  });
}

function width({ firstToken, endToken }: LevelRange): number {
  return endToken - firstToken;
}

function cuedRanges(text: string, tokens: Tokens, passage: Passage): CuedRange[] {
  const ranges: CuedRange[] = [];
  if (levelBySection[passage.section] === 'mentioned') {
    for (const { firstToken, endToken } of experienceRanges(text, tokens, passage))
      ranges.push({ level: 'required', firstToken, endToken, isListed: false });
    addRanges(ranges, text, tokens, passage, askingCues, false);
  }
  addRanges(ranges, text, tokens, passage, levelCues, true);
  return ranges;
}

function addRanges(
  ranges: CuedRange[],
  text: string,
  tokens: Tokens,
  passage: Passage,
  cues: PhraseTable<LevelCue>,
  isListed: boolean,
): void {
  for (const cue of findPhrases(tokens, passage, cues)) {
    if (isBlocked(tokens, passage, cue) || isUnclosed(text, tokens, passage, cue)) continue;
    const { level, firstToken, endToken } = rangeOf(text, tokens, passage, cue);
    ranges.push({ level, firstToken, endToken, isListed });
  }
}

function isBlocked(tokens: Tokens, passage: Passage, { firstToken, value }: FoundPhrase<LevelCue>): boolean {
  if (firstToken === passage.firstToken) return false;
  const { words } = tokens;
  if (words[firstToken] === 'experience' && isGained(tokens, firstToken, passage.firstToken)) return true;
  const before = words[firstToken - 1] ?? '';
  return before === 'be' ? value.level === 'required' : cueBlockers.has(before);
}

/** Must a cue end its clause, and does a word follow it? */
function isUnclosed(text: string, { starts, ends }: Tokens, passage: Passage, cue: FoundPhrase<LevelCue>): boolean {
  const { value, endToken } = cue;
  if (value.closes !== true || endToken >= passage.endToken) return false;
  return text.slice(ends[endToken - 1], starts[endToken]).trim() === '';
}

function rangeOf(text: string, tokens: Tokens, passage: Passage, cue: FoundPhrase<LevelCue>): LevelRange {
  const { level, covers } = cue.value;
  const bracket = bracketAt(passage.brackets, tokens.starts[cue.firstToken] ?? 0);
  const first = bracket ? firstTokenFrom(tokens, passage, bracket.start) : passage.firstToken;
  const end = bracket ? firstTokenFrom(tokens, passage, bracket.end) : passage.endToken;
  if (covers === 'after' || text.charAt(tokens.ends[cue.endToken - 1] ?? text.length) === ':')
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
): LevelRange {
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
