import type { Tokens } from '../tokens.ts';
import { canonicalWord, singularOf } from './canonical.ts';
import { gapBefore } from './clauses.ts';
import { entryFor, type Lexicon } from './lexicon.ts';
import type { FoundForm } from './match-forms.ts';

/** Skills whose last words are said once for two: "machine" in "machine/deep learning". */
export function sharedHeads(
  text: string,
  tokens: Tokens,
  first: number,
  known: readonly FoundForm[],
  lexicon: Lexicon,
): FoundForm[] {
  const found: FoundForm[] = [];
  known.forEach((form, index) => {
    const at = form.firstToken - 1;
    const isFree = at >= Math.max(first, known[index - 1]?.endToken ?? 0);
    if (!isFree || form.endToken - form.firstToken < 2 || gapBefore(text, tokens, form.firstToken).trim() !== '/')
      return;
    const entry = entryWithHead(tokens, at, form, lexicon);
    if (!entry || entry.form === -1) return;
    const { line, needsAsking } = entry;
    found.push({
      ...form,
      skill: line.id,
      firstToken: at,
      endToken: at + 1,
      start: tokens.starts[at] ?? 0,
      needsAsking,
    });
  });
  return found;
}

function entryWithHead(tokens: Tokens, at: number, form: FoundForm, { nodes }: Lexicon) {
  const words = [tokens.words[at] ?? '', ...tokens.words.slice(form.firstToken + 1, form.endToken)];
  const entries = nodes.get(singularOf(words.map(canonicalWord).join('')))?.entries ?? [];
  return entryFor(entries, words.join(' '));
}
