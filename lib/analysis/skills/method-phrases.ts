import { unlistedId } from '../../taxonomy/unlisted.ts';
import { cueKind } from '../cue-words.ts';
import { beginsWithLetters } from '../structure/characters.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { gapBefore } from './clauses.ts';
import { endsItem, startsItem, type TokenSet, tokensOf } from './list-items.ts';
import { type FoundForm, foundForm } from './match-forms.ts';
import type { CuedTokens } from './phrases.ts';
import { nounsInIng, plainWords, wordsOf } from './plain-words.ts';

/** Nouns that name a method when another noun stands before them: "reward modeling", "route optimization". */
const methods = wordsOf(`
  modeling modelling optimization optimisation analytics analysis scheduling theory evaluation estimation detection segmentation recognition
  simulation validation verification forecasting tuning provisioning orchestration mitigation extraction certification certifications protocols
  algorithms planning parsing ranking classification clustering synthesis compression parallelism caching sharding encryption authentication
  networking routing profiling debugging benchmarking instrumentation tracing alerting scripting visualization rendering mining querying
  automation governance
`);

const methodCue = cueKind(methods);
const methodWords = perWord((word) => methods.has(word));
const mostWords = 3;

/**
 * Methods that no row has, told by their last word: two or three words that are no skill otherwise, ending in "modeling", "optimization" …
 * Outside lists they count only where they are asked for.
 */
export function methodPhrases(
  text: string,
  tokens: Tokens,
  { firstToken: first, endToken: end, cues }: CuedTokens,
  known: readonly FoundForm[],
): readonly FoundForm[] {
  if ((cues & methodCue) === 0) return [];
  const isMethod = methodWords(tokens.table);
  const found: FoundForm[] = [];
  let taken: TokenSet | null = null;
  for (let last = first + 1; last < end; last += 1) {
    if (!isMethod[tokens.numbers[last] ?? 0]) continue;
    taken ??= tokensOf(known, first, end);
    if (taken.has(last) || isModifierOf(text, tokens, last + 1, end, taken)) continue;
    let start = last;
    while (start > first && isModifier(text, tokens, start - 1, taken)) start -= 1;
    const words = last - start + 1;
    if (words >= 2 && words <= mostWords && !isGlued(text, tokens, start))
      found.push(formOf(text, tokens, start, last + 1, first, end));
  }
  return found;
}

function formOf(
  text: string,
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  first: number,
  end: number,
): FoundForm {
  const spelling = text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]).toLowerCase();
  const isListed = startsItem(text, tokens, firstToken, first) || endsItem(text, tokens, endToken, end);
  return foundForm(tokens, unlistedId(spelling), firstToken, endToken, !isListed);
}

const blank = 0x20;
const hyphen = 0x2d;
const newline = 0x0a;

/** Words that can say more of the one after them. */
const modifiers = perWord(
  (word) => !plainWords.has(word) && beginsWithLetters(word, 2) && (!word.endsWith('ing') || nounsInIng.has(word)),
);

/** Whether a hyphen joins a token to the word before it: "in-depth analysis" is no analysis of depths. */
function isGlued(text: string, { starts }: Tokens, at: number): boolean {
  return text.charCodeAt((starts[at] ?? 0) - 1) === hyphen;
}

/** Whether a token says more of the one after it: a content word, joined to it by a space or a hyphen. */
export function isModifier(text: string, tokens: Tokens, at: number, taken: TokenSet): boolean {
  return (
    modifiers(tokens.table)[tokens.numbers[at] ?? 0] === true && !taken.has(at) && isBesideNext(text, tokens, at + 1)
  );
}

/** Whether a method is itself only the modifier of what follows ("forecasting systems"). */
function isModifierOf(text: string, tokens: Tokens, next: number, end: number, taken: TokenSet): boolean {
  if (next >= end || taken.has(next) || plainWords.has(tokens.words[next] ?? '')) return false;
  return isBesideNext(text, tokens, next);
}

/** Whether only a space, a hyphen or a line's end stands before a token. */
function isBesideNext(text: string, tokens: Tokens, next: number): boolean {
  const end = tokens.ends[next - 1] ?? 0;
  const code = text.charCodeAt(end);
  if (code !== blank && code !== hyphen && code !== newline) return false;
  return (tokens.starts[next] ?? text.length) === end + 1 || /^\n {0,4}$/.test(gapBefore(text, tokens, next));
}
