import type { Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { canonicalWord, singularOf } from './canonical.ts';
import { entryFor, type FormEntry, type Lexicon } from './lexicon.ts';

/** A form of a skill found in a text: the skill, the place, and the tokens it takes up. */
export interface FoundForm extends Span {
  readonly skill: string;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  /** Whether this spelling counts only where it is asked for. */
  readonly needsAsking: boolean;
}

/** Finds the skills named in a range of tokens, leftmost and longest first; they do not overlap. */
export function matchForms(text: string, tokens: Tokens, first: number, end: number, lexicon: Lexicon): FoundForm[] {
  const found: FoundForm[] = [];
  let at = first;
  while (at < end) {
    const match = longestAt(text, tokens, at, end, lexicon);
    const { starts, ends } = tokens;
    if (match && match.entry.form !== -1) {
      const { line, needsAsking } = match.entry;
      const span = { start: starts[at] ?? 0, end: ends[match.endToken - 1] ?? 0 };
      found.push({ ...span, skill: line.id, firstToken: at, endToken: match.endToken, needsAsking });
    }
    at = match ? match.endToken : at + 1;
  }
  return found;
}

function longestAt(text: string, tokens: Tokens, first: number, end: number, { entries, longest }: Lexicon) {
  let found: { entry: FormEntry; endToken: number } | null = null;
  const start = tokens.starts[first] ?? 0;
  let key = canonicalWord(tokens.words[first] ?? '');
  const last = Math.min(end, first + (longest.get(key) ?? 1));
  for (let at = first; at < last; at += 1) {
    if (at > first) {
      if (!joins(text, tokens, at)) break;
      key += canonicalWord(tokens.words[at] ?? '');
    }
    const candidates = entries.get(singularOf(key));
    if (!candidates) continue;
    const written = text.slice(start, tokens.ends[at] ?? start);
    const entry = entryFor(candidates, written);
    if (entry) found = { entry, endToken: at + 1 };
  }
  return found;
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
