import type { Document } from '../document.ts';
import type { Section, Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { bracketsOf } from './brackets.ts';
import { levelBySection } from './level-by-section.ts';
import type { Lexicon } from './lexicon.ts';
import { type FoundForm, matchForms } from './match-forms.ts';
import { methodPhrases } from './method-phrases.ts';
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
export function passagesOf({ text, tokens, blocks }: Document, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = [];
  let token = 0;
  for (const { section, sentences } of blocks) {
    if (levelBySection[section] === null) continue;
    for (const { start, end } of sentences) {
      const firstToken = firstFrom(tokens.starts, token, start);
      token = firstFrom(tokens.starts, firstToken, end);
      for (let first = firstToken; first < token; first += mostWords) {
        const last = Math.min(token, first + mostWords);
        const forms = formsOf(text, tokens, first, last, lexicon);
        if (forms.length === 0) continue;
        const span = {
          start: first === firstToken ? start : (tokens.starts[first] ?? start),
          end: last === token ? end : (tokens.ends[last - 1] ?? end),
        };
        const brackets = bracketsOf(text, span.start, span.end);
        passages.push({ ...span, section, firstToken: first, endToken: last, forms, brackets });
      }
    }
  }
  return passages;
}

/** The skills named in a range of tokens, in order: those that have a row, then what stands among them. */
function formsOf(text: string, tokens: Tokens, first: number, end: number, lexicon: Lexicon): FoundForm[] {
  const known = inCompany(matchForms(text, tokens, first, end, lexicon), lexicon);
  const methods = methodPhrases(text, tokens, first, end, known);
  const sure = methods.length > 0 ? [...known, ...methods] : known;
  const names = unlistedNames(text, tokens, first, end, sure);
  return [...sure, ...names].sort((a, b) => a.start - b.start);
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
