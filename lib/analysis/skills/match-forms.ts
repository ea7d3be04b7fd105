import type { Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { canonicalWord, singularOf } from './canonical.ts';
import { entryFor, type Lexicon, type LexiconNode } from './lexicon.ts';

/** A form of a skill found in a text: the skill, the place, and the tokens it takes up. */
export interface FoundForm extends Span {
  readonly skill: string;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  /** Whether this spelling counts only where it is asked for. */
  readonly needsAsking: boolean;
}

/** A form by its tokens. */
export function foundForm(
  { starts, ends }: Tokens,
  skill: string,
  firstToken: number,
  endToken: number,
  needsAsking: boolean,
): FoundForm {
  return { skill, firstToken, endToken, needsAsking, start: starts[firstToken] ?? 0, end: ends[endToken - 1] ?? 0 };
}

/** Finds the skills named in a range of tokens, leftmost and longest first; they do not overlap. */
export function matchForms(text: string, tokens: Tokens, first: number, end: number, lexicon: Lexicon): FoundForm[] {
  const found: FoundForm[] = [];
  let at = first;
  while (at < end) {
    const match = longestAt(text, tokens, at, end, lexicon);
    if (match && match.entry.form !== -1) {
      found.push(foundForm(tokens, match.entry.line.id, at, match.endToken, match.entry.needsAsking));
    }
    at = match ? match.endToken : at + 1;
  }
  return found;
}

function longestAt(text: string, tokens: Tokens, first: number, end: number, { nodes }: Lexicon) {
  let key = canonicalWord(tokens.words[first] ?? '');
  const node = nodes.get(key);
  if (!node) return null;
  let found = matchOf(node, text, tokens, first, first + 1);
  const last = Math.min(end, first + node.longest);
  for (let at = first + 1; at < last && joins(text, tokens, at); at += 1) {
    key += canonicalWord(tokens.words[at] ?? '');
    found = matchOf(nodes.get(singularOf(key)), text, tokens, first, at + 1) ?? found;
  }
  return found;
}

function matchOf(
  node: LexiconNode | undefined,
  text: string,
  { starts, ends }: Tokens,
  first: number,
  endToken: number,
) {
  if (!node || node.entries.length === 0) return null;
  const entry = entryFor(node.entries, text.slice(starts[first] ?? 0, ends[endToken - 1] ?? 0));
  return entry && { entry, endToken };
}

const joiners: ReadonlySet<string> = new Set(" \n\u00a0-\u2010\u2011_&'’+/·");
const longestGap = 3;

/** Whether what stands between a token and the one before it can stand inside a name: a space, a hyphen, a line's end, one dot. */
function joins(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.ends[at - 1] ?? 0;
  const end = tokens.starts[at] ?? 0;
  if (end - start > longestGap) return false;
  if (end - start === 1 && text[start] === '.') return true;
  for (let index = start; index < end; index += 1) {
    if (!joiners.has(text[index] ?? '')) return false;
  }
  return true;
}
