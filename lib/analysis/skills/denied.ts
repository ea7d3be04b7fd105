import type { Document } from '../document.ts';
import { clauseEnd, gapBefore } from './clauses.ts';
import type { Passage } from './passage.ts';
import { type FoundPhrase, findPhrases, phraseTable } from './phrases.ts';
import { wordsOf } from './plain-words.ts';
import { subjectStart } from './subjects.ts';

/**
 * What a wording denies: the few words after it, what a need follows, the rest of its clause, its subject, the name right after it, employers
 * named as examples.
 */
type Denial = 'few' | 'need' | 'clause' | 'subject' | 'contrast' | 'employers';

const denials = phraseTable<Denial>([
  ['few', ['rather than', 'instead of', 'not just', 'not only casual', 'no prior', 'do not need', 'don t need']],
  ['need', ['no']],
  [
    'clause',
    [
      'do not use',
      'don t use',
      'do not expect',
      'don t expect',
      'do not require',
      'don t require',
      'does not require',
      'doesn t require',
      'not expected to',
      'not required to',
      'not looking for',
      'not seeking',
      'not hiring',
      'no need to',
      'no need for',
      'without needing',
      'without requiring',
      'no se requiere',
      'no se necesita',
    ],
  ],
  [
    'subject',
    [
      'not needed',
      'isn t needed',
      'aren t needed',
      'not expected',
      'nicht erforderlich',
      'nicht nötig',
      'nicht notwendig',
      'nicht vorausgesetzt',
      'nicht benötigt',
      'niet nodig',
      'niet vereist',
      'pas nécessaire',
      'pas nécessaires',
      'pas requis',
      'pas requise',
      'no es necesario',
      'no es necesaria',
      'não é necessário',
      'non è richiesto',
      'non è richiesta',
    ],
  ],
  ['contrast', ['not']],
  [
    'employers',
    ['company like', 'company such as', 'companies like', 'companies such as', 'firms like', 'startups like'],
  ],
]);

/** Stretches of tokens that say what is not asked for. */
export interface DeniedStretches {
  /** Not asked for, whatever else the sentence says: [first, end) pairs. */
  readonly flatly: readonly [number, number][];
  /** Not needed, which a wish beside it outweighs: "not needed, but a plus". */
  readonly softly: readonly [number, number][];
}

const none: DeniedStretches = { flatly: [], softly: [] };
const fewWords = 4;
const needs = wordsOf('needed required necessary need');
/** After "we do not expect you to know", words that leave the parts of the whole asked for. */
const partial = wordsOf('all every everything each both only just everyone necessarily');
/** Words that turn from what is denied to what is asked. */
const turns = wordsOf('but just instead only we you aber sondern maar mais pero ma mas');
/** Before a "not" that takes one name out: "Go, but not Kotlin". */
const joints = wordsOf('and but');
const atEmployers = wordsOf('at for bei chez bij');

/** What a passage denies: "no Kubernetes experience needed", "Python, not Java", "we do not use PHP", "Kenntnisse in Java sind nicht erforderlich". */
export function deniedStretches({ text, tokens }: Document, passage: Passage): DeniedStretches {
  const found = findPhrases(tokens, passage, denials);
  if (found.length === 0) return none;
  const flatly: [number, number][] = [];
  const softly: [number, number][] = [];
  for (const denial of found) {
    const { value, firstToken, endToken } = denial;
    if (value === 'subject') softly.push([subjectStart(text, tokens, firstToken, passage.firstToken), firstToken]);
    else if (reaches(text, tokens, passage, denial)) flatly.push([endToken, endOf(text, tokens, passage, denial)]);
  }
  return { flatly, softly };
}

type Words = Document['tokens'];

/** Whether a wording that denies what follows it does so here. */
function reaches(text: string, tokens: Words, passage: Passage, denial: FoundPhrase<Denial>): boolean {
  const { value, firstToken, endToken } = denial;
  const { words } = tokens;
  switch (value) {
    case 'contrast':
      return (
        (joints.has(words[firstToken - 1] ?? '') || gapBefore(text, tokens, firstToken).includes(',')) &&
        passage.forms.some((form) => form.firstToken === endToken)
      );
    case 'employers':
      return words
        .slice(Math.max(passage.firstToken, firstToken - fewWords), firstToken)
        .some((word) => atEmployers.has(word));
    case 'clause':
      return !words.slice(endToken, endToken + fewWords).some((word) => partial.has(word));
    default:
      return true;
  }
}

function endOf(text: string, tokens: Words, passage: Passage, { value, endToken }: FoundPhrase<Denial>): number {
  if (value === 'few') return endToken + fewWords;
  if (value !== 'need') return endOfDenial(text, tokens, endToken, passage.endToken);
  for (let at = endToken; at < passage.endToken; at += 1) if (needs.has(tokens.words[at] ?? '')) return at;
  return endToken;
}

/** The end of the clause, or the word that turns to what is asked instead. */
function endOfDenial(text: string, tokens: Words, token: number, end: number): number {
  const clause = clauseEnd(text, tokens, token, end);
  for (let at = token + 1; at < clause; at += 1) {
    const word = tokens.words[at] ?? '';
    if (turns.has(word) && (word === 'but' || gapBefore(text, tokens, at).includes(','))) return at;
  }
  return clause;
}
