import type { Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { canonicalWord } from './canonical-word.ts';
import { compact, type Lexicon } from './lexicon.ts';
import type { FormEnd } from './trie.ts';

/** A form of a skill found in a text: the skill, the place, and the tokens it takes up. */
export interface FoundForm extends Span {
  readonly skill: string;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
}

/** Finds the skills named in a range of tokens, leftmost and longest first; they do not overlap. */
export function matchForms(text: string, tokens: Tokens, first: number, end: number, lexicon: Lexicon): FoundForm[] {
  const found: FoundForm[] = [];
  let at = first;
  while (at < end) {
    const match = longestAt(text, tokens, at, end, lexicon);
    if (match?.skill) found.push(foundForm(tokens, match.skill, at, match.endToken));
    at = match ? match.endToken : at + 1;
  }
  return found;
}

export function foundForm(tokens: Tokens, skill: string, firstToken: number, endToken: number): FoundForm {
  return { skill, firstToken, endToken, start: tokens.starts[firstToken] ?? 0, end: tokens.ends[endToken - 1] ?? 0 };
}

function longestAt(text: string, tokens: Tokens, first: number, end: number, { trie }: Lexicon) {
  let longest: { skill: string | null; endToken: number } | null = null;
  let node: number | undefined = 0;
  let crossesSlash = false;
  for (let at = first; at < end; at += 1) {
    if (at > first) {
      const gap = gapOf(text, tokens, at);
      if (gap === null) break;
      crossesSlash ||= gap === '/';
    }
    node = trie.step(node, trie.codeOf(canonicalWord(tokens.words[at] ?? '')));
    if (node === undefined) break;
    const ends = trie.endsAt(node);
    if (ends.length === 0) continue;
    const spelling = { text, start: tokens.starts[first] ?? 0, end: tokens.ends[at] ?? 0, crossesSlash };
    const match = ends.find((each) => fits(each, spelling));
    if (match) longest = { skill: match.skill, endToken: at + 1 };
  }
  return longest;
}

function fits(form: FormEnd, spelling: Span & { text: string; crossesSlash: boolean }): boolean {
  if (spelling.crossesSlash && !form.hasSlash) return false;
  if (form.exact === null) return true;
  const written = compact(spelling.text.slice(spelling.start, spelling.end));
  return written === form.exact || written === `${form.exact}s`;
}

const joiners = new Set(" \n\u00a0-\u2010\u2011_&'’+");
const longestGap = 3;

/** What stands between a token and the one before it, where that can stand inside a name; else null. */
export function gapOf(text: string, tokens: Tokens, at: number): string | null {
  const start = tokens.ends[at - 1] ?? 0;
  const end = tokens.starts[at] ?? 0;
  if (end - start > longestGap) return null;
  if (end - start === 1 && (text[start] === '.' || text[start] === ' ')) return text[start] ?? null;
  const gap = text.slice(start, end);
  if (gap.trim() === '/') return '/';
  for (const character of gap) {
    if (!joiners.has(character)) return null;
  }
  return gap;
}
