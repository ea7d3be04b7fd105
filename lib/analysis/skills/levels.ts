import type { RequirementLevel } from '../analysis.ts';
import type { Tokens } from '../tokens.ts';
import { bracketAt } from './brackets.ts';
import { clauseEnd, clauseStart, gapBefore } from './clauses.ts';
import { levelBySection } from './level-by-section.ts';
import { askingCues, cueBlockers, type LevelCue, levelCues } from './level-cues.ts';
import { experienceCue, experienceRanges, isGained } from './level-experience.ts';
import type { Passage } from './passage.ts';
import { type FoundPhrase, findPhrases, type PhraseTable } from './phrases.ts';
import { wordsOf } from './plain-words.ts';
import { subjectStart } from './subjects.ts';

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
  // "Kafka is not optional", "not a nice to have".
  if (value.level === 'preferred' && (before === 'not' || (before === 'a' && words[firstToken - 2] === 'not')))
    return true;
  return before === 'be' ? value.level === 'required' : cueBlockers.has(before);
}

/** Must a cue end its clause, and does a word follow it; or must it stand alone, and does not? */
function isUnclosed(text: string, tokens: Tokens, passage: Passage, cue: FoundPhrase<LevelCue>): boolean {
  const { value, endToken } = cue;
  if (value.alone === true) return !standsAlone(text, tokens, passage, cue);
  if (value.closes !== true || endToken >= passage.endToken) return false;
  return gapBefore(text, tokens, endToken).trim() === '';
}

const dash = /^\s?[-\u2013\u2014]\s$/;

/** Whether nothing stands beside a cue in its bracket, or between a dash and the end. */
function standsAlone(text: string, tokens: Tokens, passage: Passage, cue: FoundPhrase<LevelCue>): boolean {
  const { firstToken, endToken } = cue;
  const { first, end, bracket } = surroundings(tokens, passage, cue);
  if (bracket) return firstToken === first && endToken === end;
  return endToken === passage.endToken && firstToken > first && dash.test(gapBefore(text, tokens, firstToken));
}

/** The tokens of the bracket that holds a cue, or of the passage. */
function surroundings(tokens: Tokens, passage: Passage, { firstToken }: Pick<LevelRange, 'firstToken'>) {
  const bracket = bracketAt(passage.brackets, tokens.starts[firstToken] ?? 0);
  const first = bracket ? firstTokenFrom(tokens, passage, bracket.start) : passage.firstToken;
  const end = bracket ? firstTokenFrom(tokens, passage, bracket.end) : passage.endToken;
  return { bracket, first, end };
}

function rangeOf(text: string, tokens: Tokens, passage: Passage, cue: FoundPhrase<LevelCue>): LevelRange {
  const { firstToken, endToken, value } = cue;
  const { level } = value;
  const { bracket, first, end } = surroundings(tokens, passage, cue);
  const after = (limit: number) => ({
    level,
    firstToken: endToken,
    endToken: clauseEnd(text, tokens, endToken, limit),
  });
  // "[Preferred] Rust", "(Bonus) Rust".
  if (bracket && firstToken === passage.firstToken) return after(passage.endToken);
  if (standsAlone(text, tokens, passage, cue))
    return bracket ? beforeBracket(text, tokens, passage, level, first, end) : beforeDash(text, tokens, passage, cue);
  if (value.covers === 'after' || text.charAt(tokens.ends[endToken - 1] ?? text.length) === ':') return after(end);
  if (bracket && first === firstToken) return beforeBracket(text, tokens, passage, level, first, end);
  const start = subjectStart(text, tokens, firstToken, first);
  if (isImpersonal(tokens, start, firstToken) && goesOn(text, tokens, endToken, end)) return after(end);
  return {
    level,
    firstToken: start,
    endToken: joinedEnd(text, tokens, endToken, end) ?? firstToken,
  };
}

/** "Rust - nice to have". */
function beforeDash(
  text: string,
  tokens: Tokens,
  passage: Passage,
  { firstToken, value }: FoundPhrase<LevelCue>,
): LevelRange {
  const start = clauseStart(text, tokens, firstToken - 1, passage.firstToken);
  return { level: value.level, firstToken: start, endToken: firstToken };
}

/** Words that name nothing before what is wished: "It would be great if …", "Será um diferencial …". */
const impersonal = wordsOf('it s this that is would be also das ist wäre es c ce est serait se será sería seria è é');

function isImpersonal({ words }: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (!impersonal.has(words[at] ?? '')) return false;
  return true;
}

/** Whether the words after a cue go on with it, without a mark between. */
function goesOn(text: string, tokens: Tokens, token: number, end: number): boolean {
  return token < end && (gapBefore(text, tokens, token).trim() === '' || dash.test(gapBefore(text, tokens, token)));
}

const likewise = wordsOf('is are would');

/** The end of a second subject that shares what is said: "Rust is a plus, as is Kafka". */
function joinedEnd(text: string, tokens: Tokens, token: number, end: number): number | null {
  const { words } = tokens;
  const isShared = token + 2 < end && words[token] === 'as' && likewise.has(words[token + 1] ?? '');
  return isShared ? clauseEnd(text, tokens, token, end) : null;
}

/** "Go (preferred), Java or Rust" speaks of Go alone; "Java and Rust (preferred)" at the end of the sentence of both. */
function beforeBracket(
  text: string,
  tokens: Tokens,
  passage: Passage,
  level: RequirementLevel,
  first: number,
  end: number,
): LevelRange {
  const isLast = end >= passage.endToken;
  const last = passage.forms.findLast((form) => form.endToken <= first)?.firstToken ?? first;
  const start = isLast ? Math.min(last, clauseStart(text, tokens, first, passage.firstToken)) : last;
  return { level, firstToken: start, endToken: first };
}

function firstTokenFrom({ starts }: Tokens, { firstToken, endToken }: Passage, offset: number): number {
  let token = firstToken;
  while (token < endToken && (starts[token] ?? offset) < offset) token += 1;
  return token;
}
