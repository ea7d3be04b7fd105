import { Pad } from '../letters/pad.ts';
import type { Tokens } from '../tokens.ts';
import { canonicalWord } from './canonical.ts';
import { gapBefore, isBlankBefore } from './clauses.ts';
import type { Form, Lexicon } from './lexicon.ts';
import type { FoundForm } from './match-forms.ts';
import { formFor } from './spelling.ts';

/** Skills whose last words are said once for two: "machine" in "machine/deep learning". */
export function sharedHeads(
  text: string,
  tokens: Tokens,
  first: number,
  known: readonly FoundForm[],
  lexicon: Lexicon,
): readonly FoundForm[] {
  let found: FoundForm[] | null = null;
  for (let index = 0; index < known.length; index += 1) {
    const form = known[index];
    if (!form || form.endToken - form.firstToken < 2 || isBlankBefore(tokens, form.firstToken)) continue;
    const at = form.firstToken - 1;
    const isFree = at >= Math.max(first, known[index - 1]?.endToken ?? 0);
    if (!isFree || gapBefore(text, tokens, form.firstToken).trim() !== '/') continue;
    const shared = formWithHead(tokens, at, form, lexicon);
    if (!shared || shared.isException) continue;
    const { line, needsAsking } = shared;
    const start = tokens.starts[at] ?? 0;
    found ??= [];
    found.push({ ...form, skill: line.id, firstToken: at, endToken: at + 1, start, needsAsking });
  }
  return found ?? none;
}

const none: readonly never[] = [];

const written = new Pad();

function formWithHead(tokens: Tokens, at: number, head: FoundForm, lexicon: Lexicon): Form | null {
  const words = [tokens.words[at] ?? '', ...tokens.words.slice(head.firstToken + 1, head.endToken)];
  written.clear();
  for (const word of words) if (!written.append(canonicalWord(word))) return null;
  const spelling = words.join(' ');
  return formFor(lexicon.formsAt(lexicon.keyOfName(written)), spelling, 0, spelling.length);
}
