import { cueKind } from '../cue-words.ts';
import type { Document } from '../document.ts';
import type { Section, Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { askedPhrases } from './asked-phrases.ts';
import { bracketsOf } from './brackets.ts';
import { gapBefore } from './clauses.ts';
import { levelBySection } from './level-by-section.ts';
import type { Lexicon } from './lexicon.ts';
import { listedPhrases } from './listed-phrases.ts';
import { type FoundForm, matchForms } from './match-forms.ts';
import { methodPhrases } from './method-phrases.ts';
import { wordsOf } from './plain-words.ts';
import { sharedHeads } from './shared-heads.ts';
import { unlistedNames } from './unlisted.ts';

/** A sentence of the description with the skills named in it. */
export interface Passage extends Span {
  readonly section: Section;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  /** The kinds of cue words in its sentence, as bits (`cueKind`). */
  readonly cues: number;
  readonly forms: readonly FoundForm[];
  /** What stands in brackets. */
  readonly brackets: readonly Span[];
}

/** Most words of a passage; a longer "sentence" is cut, so that the work on it stays small. */
const mostWords = 200;

/** What sentences are read with. */
interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** As for `unlistedNames`. */
  readonly capitalsTell: boolean;
}

/** The sentences that name a skill, in order; of sections that ask nothing of the person only those that tell the team's stack. */
export function passagesOf({ text, tokens, sentences, language }: Document, lexicon: Lexicon): Passage[] {
  const source = { text, tokens, lexicon, capitalsTell: !capitalisesNouns.has(language) };
  const passages: Passage[] = [];
  for (const sentence of sentences) {
    const isSilent = levelBySection[sentence.section] === null;
    if (isSilent && !((sentence.cues & stack) !== 0 && tellsStack(tokens, sentence))) continue;
    const section = isSilent ? 'role' : sentence.section;
    const isAsking = levelBySection[section] !== 'mentioned';
    for (const range of rangesOf(tokens, sentence)) {
      const known = formsOf(source, range, isAsking);
      const forms = isAsking ? withPhrases(source, range, known) : known;
      if (forms.length === 0) continue;
      const { start, end, firstToken, endToken, cues } = range;
      const brackets = bracketsOf(tokens.marks, start, end);
      passages.push({ start, end, section, firstToken, endToken, cues, forms, brackets });
    }
  }
  return passages;
}

/** Languages that write every noun with a capital. */
const capitalisesNouns: ReadonlySet<string> = new Set(['de']);

const stack = cueKind(['stack']);
const stackWords: ReadonlySet<string> = new Set(['tech', 'technology', 'technical', 'our', 'modern']);

/** "Our stack is Python and Kafka": said of the team's tools wherever it stands. */
function tellsStack({ words }: Tokens, { firstToken, endToken }: TokenSpan): boolean {
  for (let at = firstToken + 1; at < endToken; at += 1) {
    if (words[at] === 'stack' && stackWords.has(words[at - 1] ?? '')) return true;
  }
  return false;
}

type TokenSpan = Omit<Passage, 'section' | 'forms' | 'brackets'>;

/** A sentence whole or, where it is too long, in pieces. */
function rangesOf({ starts, ends }: Tokens, span: TokenSpan): TokenSpan[] {
  const { start, end, firstToken, endToken, cues } = span;
  if (endToken - firstToken <= mostWords) return [span];
  const ranges: TokenSpan[] = [];
  for (let first = firstToken; first < endToken; first += mostWords) {
    const last = Math.min(endToken, first + mostWords);
    const [from, to] = [starts[first] ?? start, ends[last - 1] ?? end];
    ranges.push({ start: from, end: to, firstToken: first, endToken: last, cues });
  }
  return ranges;
}

/** The skills named in a range of tokens, in order: those that have a row, then what stands among them. */
function formsOf(source: Source, range: TokenSpan, isAsking: boolean): readonly FoundForm[] {
  const { text, tokens, lexicon, capitalsTell } = source;
  const { firstToken, endToken } = range;
  const known = inCompany(source, range, matchForms(text, tokens, firstToken, endToken, lexicon), isAsking);
  const shared = sharedHeads(text, tokens, firstToken, known, lexicon);
  const rowed = joined(known, shared);
  const listed = joined(rowed, methodPhrases(text, tokens, range, rowed));
  return inOrder(joined(listed, unlistedNames(text, tokens, firstToken, endToken, listed, capitalsTell)), known);
}

function joined(forms: readonly FoundForm[], more: readonly FoundForm[]): readonly FoundForm[] {
  return more.length === 0 ? forms : [...forms, ...more];
}

/** Adds the phrases that stand among the skills; they count only where they are asked for. */
function withPhrases(
  { text, tokens, capitalsTell }: Source,
  range: TokenSpan,
  forms: readonly FoundForm[],
): readonly FoundForm[] {
  const { firstToken, endToken } = range;
  const listed = joined(forms, listedPhrases(text, tokens, firstToken, endToken, forms));
  return inOrder(joined(listed, askedPhrases(text, tokens, range, listed, capitalsTell)), forms);
}

/** Forms in the order of the text, given some of them that are in order already. */
function inOrder(forms: readonly FoundForm[], ordered: readonly FoundForm[]): readonly FoundForm[] {
  return forms === ordered ? forms : forms.toSorted((a, b) => a.start - b.start);
}

/**
 * Leaves out the skills that count only beside another where no sure one stands. Where the section asks for what it names, two of them are
 * company for each other, and a name is sure enough that has two words, a capital inside the sentence, or the sentence to itself.
 */
function inCompany(
  source: Source,
  range: TokenSpan,
  forms: readonly FoundForm[],
  isAsking: boolean,
): readonly FoundForm[] {
  if (forms.length === 0) return forms;
  const { text, lexicon } = source;
  if (forms.some(({ skill }) => !lexicon.needingCompany.has(skill)) || (isAsking && forms.length > 1)) return forms;
  if (!isAsking) return [];
  return forms.filter(
    (form) =>
      form.endToken - form.firstToken > 1 ||
      (form.firstToken > range.firstToken && /\p{Lu}/u.test(text.charAt(form.start))) ||
      isBareName(source, range, form),
  );
}

/** Nouns after a name that say no more than that it is asked for. */
const plainHeads = wordsOf(`
  experience knowledge skills skill basics administration development programming expertise proficiency kenntnisse erfahrung
`);

/** Whether a sentence is the name of a skill and no more, as an item is: "R", "SAP knowledge", "Excel (Preferred)". */
function isBareName({ text, tokens }: Source, range: TokenSpan, { firstToken, endToken }: FoundForm): boolean {
  if (firstToken !== range.firstToken) return false;
  if (endToken === range.endToken || plainHeads.has(tokens.words[endToken] ?? '')) return true;
  return goesOn.test(gapBefore(text, tokens, endToken));
}

/** "Excel (Preferred)", "R - 2 years". */
const goesOn = /^\s?\(|^\s[-\u2013\u2014]\s/;
