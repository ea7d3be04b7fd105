import type { Document } from '../document.ts';
import type { Block, Section, Span } from '../structure/block.ts';
import { levelBySection } from './level-by-section.ts';
import type { Lexicon } from './lexicon.ts';
import { type FoundForm, matchForms } from './match-forms.ts';
import { methodPhrases } from './method-phrases.ts';
import { unlistedNames } from './unlisted.ts';

/** A sentence of the description with the skills named in it. */
export interface Passage extends Span {
  readonly section: Section;
  readonly kind: Block['kind'];
  readonly firstToken: number;
  readonly endToken: number;
  readonly forms: readonly FoundForm[];
}

/** The sentences that name a skill, in order; those of sections that ask nothing of the person are passed over. */
export function passagesOf(document: Document, lexicon: Lexicon): Passage[] {
  const { text, tokens, blocks } = document;
  const passages: Passage[] = [];
  let token = 0;
  for (const { section, kind, sentences } of blocks) {
    if (levelBySection[section] === null) continue;
    for (const { start, end } of sentences) {
      const firstToken = firstFrom(tokens.starts, token, start);
      token = firstFrom(tokens.starts, firstToken, end);
      const known = inCompany(matchForms(text, tokens, firstToken, token, lexicon), lexicon);
      const named = [...known, ...methodPhrases(text, tokens, firstToken, token, known)];
      const forms = inOrder([...named, ...unlistedNames(text, tokens, firstToken, token, named)]);
      if (forms.length > 0) passages.push({ start, end, section, kind, firstToken, endToken: token, forms });
    }
  }
  return passages;
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

function inOrder(forms: readonly FoundForm[]): FoundForm[] {
  return forms.toSorted((a, b) => a.start - b.start);
}
