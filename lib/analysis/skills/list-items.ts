import type { Tokens } from '../tokens.ts';
import { gapBefore } from './clauses.ts';
import { ands, ors } from './conjunctions.ts';
import type { FoundForm } from './match-forms.ts';

/** A stretch of tokens that may be an item of a list. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const separates = /[,/();]/;

/** Whether a comma, slash, bracket or conjunction stands on both sides; the ends of the sentence will do. */
export function standsInList(
  text: string,
  tokens: Tokens,
  { firstToken, endToken }: TokenRange,
  first: number,
  end: number,
): boolean {
  return (
    (firstToken === first || startsItem(text, tokens, firstToken, first)) &&
    (endToken === end || endsItem(text, tokens, endToken, end))
  );
}

/** Whether an item of a list begins at a token: after a comma, slash, bracket or conjunction. */
export function startsItem(text: string, tokens: Tokens, token: number, first: number): boolean {
  return token > first && (separates.test(gapBefore(text, tokens, token)) || isConjunction(tokens, token - 1));
}

/** Whether an item of a list ends before a token. */
export function endsItem(text: string, tokens: Tokens, token: number, end: number): boolean {
  return token < end && (separates.test(gapBefore(text, tokens, token)) || isConjunction(tokens, token));
}

/** Some of the tokens of a passage. */
export class TokenSet {
  private readonly first: number;
  private readonly marks: Uint8Array;

  /** @param first the first token of the passage, and the one after its last */
  constructor(first: number, end: number) {
    this.first = first;
    this.marks = new Uint8Array(end - first);
  }

  has(token: number): boolean {
    const place = token - this.first;
    return place >= 0 && place < this.marks.length && this.marks[place] === 1;
  }

  addRange({ firstToken, endToken }: TokenRange): void {
    this.marks.fill(1, firstToken - this.first, endToken - this.first);
  }
}

/** The tokens of a passage that forms take up. */
export function tokensOf(forms: readonly FoundForm[], first: number, end: number): TokenSet {
  const taken = new TokenSet(first, end);
  for (const form of forms) taken.addRange(form);
  return taken;
}

/** Whether the list's next or last item, over a conjunction, is a skill. */
export function isBesideSkill(tokens: Tokens, { firstToken, endToken }: TokenRange, taken: TokenSet): boolean {
  const left = isConjunction(tokens, firstToken - 1) ? firstToken - 2 : firstToken - 1;
  const right = isConjunction(tokens, endToken) ? endToken + 1 : endToken;
  return taken.has(left) || taken.has(right);
}

export function isConjunction({ words }: Tokens, at: number): boolean {
  const word = words[at] ?? '';
  return ors.has(word) || ands.has(word);
}
