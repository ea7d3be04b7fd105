import { concepts } from '../../taxonomy/concepts.ts';
import type { Section, Span } from '../blocks.ts';
import type { Document } from '../document.ts';
import type { Sentence } from '../sentences.ts';
import type { Tokens } from '../tokens.ts';
import { cueNames, cueRows, dutyVerbs } from './cue-rows.ts';
import { Lexicon } from './lexicon.ts';
import { type Mark, markRows, marks } from './mark-rows.ts';

/** What a sentence speaks of: the work, what is asked of the person, the role at large, or the employer. */
export const zones = ['duties', 'asked', 'about', 'company'] as const;
export type Zone = (typeof zones)[number];

/** A sentence that may say what the role is, with what was found in it. */
export interface RoleSentence extends Span {
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  readonly section: Section;
  readonly zone: Zone;
  /** Indices into the concept table, each once. */
  readonly concepts: readonly number[];
  /** What it says of the role beyond its subject, each once. */
  readonly marks: readonly Mark[];
  /** Codes of the words of the given vocabulary, in order. */
  readonly codes: readonly number[];
}

/** A reader of sentences for one vocabulary of words (stems). */
export interface SentenceReader {
  sentences(document: Document): RoleSentence[];
  title(document: Document): Pick<RoleSentence, 'concepts' | 'marks' | 'codes'>;
}

const zoneOfSection: Readonly<Record<Section, Zone | null>> = {
  duties: 'duties',
  required: 'asked',
  preferred: 'asked',
  role: 'about',
  unknown: 'about',
  company: 'company',
  benefits: null,
  pay: null,
  legal: null,
};
/** A mark prefixed with "not:" takes back the one that it names. */
const deniedBy = new Map<Mark, Mark>(
  marks.flatMap((mark) => marks.filter((denied) => mark === `not:${denied}`).map((denied) => [mark, denied])),
);
const dutyVerbRow = concepts.length + cueNames.length;
const firstMarkRow = dutyVerbRow + 1;
const [askedRow, roleRow, termsRow] = [concepts.length, concepts.length + 1, concepts.length + 2];

/** A reader that gives codes to the stems of `vocabulary`, in order from 0. */
export function sentenceReader(vocabulary: readonly string[]): SentenceReader {
  const rows = [
    ...concepts.map(({ phrases }) => phrases),
    ...cueNames.map((name) => cueRows[name]),
    dutyVerbs,
    ...marks.map((mark) => markRows[mark]),
  ];
  const lexicon = new Lexicon(rows, vocabulary);
  return {
    sentences: (document) => readSentences(document, lexicon, vocabulary.length),
    title(document) {
      const codes = codesOf(document.titleTokens, lexicon);
      const rows = lexicon.rowsIn(codes, 0, codes.length);
      return {
        concepts: conceptsOf(rows),
        marks: marksOf(rows),
        codes: knownCodes(codes, 0, codes.length, vocabulary.length),
      };
    },
  };
}

function readSentences(document: Document, lexicon: Lexicon, vocabularySize: number): RoleSentence[] {
  const codes = codesOf(document.tokens, lexicon);
  const found: RoleSentence[] = [];
  for (const sentence of document.sentences) {
    if (sentence.kind === 'heading' || zoneOfSection[sentence.section] === null) continue;
    const read = readSentence(sentence, lexicon, codes, vocabularySize);
    if (read) found.push(read);
  }
  return found;
}

function readSentence(
  { start, end, section, firstToken, endToken }: Sentence,
  lexicon: Lexicon,
  codes: Int32Array,
  vocabularySize: number,
): RoleSentence | null {
  const rows = lexicon.rowsIn(codes, firstToken, endToken);
  if (rows.includes(termsRow)) return null;
  const opensWithDuty = firstToken < endToken && lexicon.isPhraseOf(codes[firstToken] ?? -1, dutyVerbRow);
  const zone = zoneOf(section, opensWithDuty, rows);
  if (zone === null) return null;
  return {
    start,
    end,
    firstToken,
    endToken,
    section,
    zone,
    concepts: conceptsOf(rows),
    marks: marksOf(rows),
    codes: knownCodes(codes, firstToken, endToken, vocabularySize),
  };
}

/** Those of a range of codes that stand for words of the vocabulary. */
function knownCodes(codes: Int32Array, first: number, end: number, vocabularySize: number): readonly number[] {
  // Made at its full size: growing it word by word would cost as much again.
  const known = new Array<number>(countKnown(codes, first, end, vocabularySize));
  let size = 0;
  for (let at = first; at < end; at += 1) {
    const code = codes[at] ?? -1;
    if (code < 0 || code >= vocabularySize) continue;
    known[size] = code;
    size += 1;
  }
  return known;
}

function countKnown(codes: Int32Array, first: number, end: number, vocabularySize: number): number {
  let known = 0;
  for (let at = first; at < end; at += 1) {
    const code = codes[at] ?? -1;
    if (code >= 0 && code < vocabularySize) known += 1;
  }
  return known;
}

function codesOf({ numbers, table }: Tokens, lexicon: Lexicon): Int32Array {
  const codeOf = lexicon.codesIn(table);
  const codes = new Int32Array(numbers.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = codeOf[numbers[at] ?? 0] ?? -1;
  return codes;
}

const none: readonly never[] = [];

function conceptsOf(rows: readonly number[]): readonly number[] {
  return rows.length === 0 ? none : rows.filter((row) => row < concepts.length);
}

function marksOf(rows: readonly number[]): readonly Mark[] {
  let found: Mark[] | null = null;
  let denied: Mark[] | null = null;
  for (const row of rows) {
    const mark = row < firstMarkRow ? undefined : marks[row - firstMarkRow];
    if (mark === undefined) continue;
    if (found) found.push(mark);
    else found = [mark];
    const other = deniedBy.get(mark);
    if (other === undefined) continue;
    if (denied) denied.push(other);
    else denied = [other];
  }
  return (denied === null ? found : found?.filter((mark) => !denied.includes(mark))) ?? none;
}

/** The zone of a sentence: that of its section, corrected by its own words where the section says little. */
function zoneOf(section: Section, opensWithDuty: boolean, rows: readonly number[]): Zone | null {
  const zone = zoneOfSection[section];
  if (zone !== 'about' && zone !== 'company') return zone;
  if (opensWithDuty) return 'duties';
  if (rows.includes(roleRow)) return zone === 'about' ? 'duties' : 'about';
  return rows.includes(askedRow) ? 'asked' : zone;
}
