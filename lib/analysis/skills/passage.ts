import type { Document } from '../document.ts';
import type { Section, Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { bracketsOf } from './brackets.ts';
import { levelBySection } from './level-by-section.ts';
import type { Lexicon } from './lexicon.ts';
import { type FoundForm, matchForms } from './match-forms.ts';
import { methodPhrases } from './method-phrases.ts';
import { sharedHeads } from './shared-heads.ts';
import { unlistedNames } from './unlisted.ts';

/** A sentence of the description with the skills named in it. */
export interface Passage extends Span {
  readonly section: Section;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  readonly forms: readonly FoundForm[];
  /** What stands in brackets. */
  readonly brackets: readonly Span[];
}

/** Most words of a passage; a longer "sentence" is cut, so that the work on it stays small. */
const mostWords = 200;

/** The sentences that name a skill, in order; those of sections that ask nothing of the person are passed over. */
export function passagesOf(document: Document, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = [];
  let token = 0;
  for (const { section, sentences } of document.blocks) {
    if (levelBySection[section] === null) continue;
    for (const sentence of sentences) {
      const firstToken = firstFrom(document.tokens.starts, token, sentence.start);
      token = firstFrom(document.tokens.starts, firstToken, sentence.end);
      for (const range of rangesOf(document.tokens, sentence, firstToken, token)) {
        const forms = formsOf(document.text, document.tokens, range, lexicon);
        const brackets = forms.length > 0 ? bracketsOf(document.text, range.start, range.end) : [];
        if (forms.length > 0) passages.push({ ...range, section, forms, brackets });
      }
    }
  }
  return passages;
}

type TokenSpan = Pick<Passage, 'start' | 'end' | 'firstToken' | 'endToken'>;

/** A sentence whole or, where it is too long, in pieces. */
function rangesOf({ starts, ends }: Tokens, { start, end }: Span, firstToken: number, endToken: number): TokenSpan[] {
  if (endToken - firstToken <= mostWords) return [{ start, end, firstToken, endToken }];
  const ranges: TokenSpan[] = [];
  for (let first = firstToken; first < endToken; first += mostWords) {
    const last = Math.min(endToken, first + mostWords);
    ranges.push({ start: starts[first] ?? start, end: ends[last - 1] ?? end, firstToken: first, endToken: last });
  }
  return ranges;
}

/** The skills named in a range of tokens, in order: those that have a row, then what stands among them. */
function formsOf(text: string, tokens: Tokens, { firstToken, endToken }: TokenSpan, lexicon: Lexicon): FoundForm[] {
  const known = inCompany(matchForms(text, tokens, firstToken, endToken, lexicon), lexicon);
  const shared = sharedHeads(text, tokens, firstToken, known, lexicon);
  const listed = [...known, ...shared, ...methodPhrases(text, tokens, firstToken, endToken, [...known, ...shared])];
  return [...listed, ...unlistedNames(text, tokens, firstToken, endToken, listed)].sort((a, b) => a.start - b.start);
}

/** The first index from `from` whose value is at least `least`. */
function firstFrom(values: readonly number[], from: number, least: number): number {
  let index = from;
  while ((values[index] ?? Number.POSITIVE_INFINITY) < least) index += 1;
  return index;
}

/** Leaves out the skills that count only beside another where no other stands. */
function inCompany(forms: readonly FoundForm[], { needingCompany }: Lexicon): readonly FoundForm[] {
  const hasSure = forms.some(({ skill }) => !needingCompany.has(skill));
  return hasSure ? forms : forms.filter(({ skill }) => !needingCompany.has(skill));
}
