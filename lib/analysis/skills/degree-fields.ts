import { cueKind } from '../cue-words.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { gapBefore } from './clauses.ts';
import type { Passage } from './passage.ts';

const degrees: ReadonlySet<string> = new Set(
  'degree degrees bachelor bachelors master masters phd doctorate diploma bsc msc btech mtech abschluss studium licence diplôme bac bac+'.split(
    ' ',
  ),
);
/** Short names of degrees that are other things too ("MS Office"), and what follows them when they are degrees. */
const shortDegrees: ReadonlySet<string> = new Set(['bs', 'ms', 'ba', 'ma']);
const afterShort: ReadonlySet<string> = new Set(['in', 'or', 'and', 'degree', 'ms', 'ma', 'm', 'phd', 'ph']);
/** "Student in statistics", "Studierende der Informatik", "Student:in (Mathematik)". */
const students: ReadonlySet<string> = new Set([
  'student',
  'students',
  'studierende',
  'studierender',
  'étudiant',
  'eingeschrieben',
  'immatrikuliert',
]);
const afterStudent: ReadonlySet<string> = new Set(['in', 'of', 'der', 'des', 'en']);
const degreeCue = cueKind([...degrees, ...shortDegrees, ...students]);
const degreeWords = perWord((word) => {
  if (degrees.has(word)) return 'any';
  if (shortDegrees.has(word)) return afterShort;
  return students.has(word) ? afterStudent : null;
});

/** Words after which the list of fields of study is over. */
const endsFields: ReadonlySet<string> = new Set(
  (
    'with experience experienced years year yrs plus equivalent including focus focusing emphasis specializing specialization strong proficiency ' +
    'knowledge expertise ability background coursework who you preferred required working certified certification certifications certificate ' +
    'mit erfahrung berufserfahrung kenntnisse sie du idealerweise schwerpunkt avec expérience connaissance connaissances maîtrise maîtrisez vous tu con experiencia conocimientos met ervaring kennis'
  ).split(' '),
);

/** A colon without a blank is one of gender: "Student:in". */
const endsSentence = /;|[:.]\s/;

const none: readonly never[] = [];

/** Stretches of tokens that name fields of study ("a degree in statistics or machine learning"), not skills: [first, end) pairs. */
export function degreeFields(
  text: string,
  tokens: Tokens,
  { firstToken, endToken, cues }: Passage,
): readonly [number, number][] {
  if ((cues & degreeCue) === 0) return none;
  const degreeAt = degreeWords(tokens.table);
  const ranges: [number, number][] = [];
  let first = -1;
  for (let at = firstToken; at < endToken; at += 1) {
    const followers = degreeAt[tokens.numbers[at] ?? 0];
    if (first === -1) {
      if (followers && (followers === 'any' || followers.has(tokens.words[at + 1] ?? ''))) first = at;
    } else if (isOver(text, tokens, at) || endsSentence.test(gapBefore(text, tokens, at))) {
      ranges.push([first, at]);
      first = -1;
    }
  }
  if (first !== -1) ranges.push([first, endToken]);
  return ranges;
}

/** "Or equivalent" ends a list of fields. */
function isOver(text: string, tokens: Tokens, at: number): boolean {
  return endsFields.has(tokens.words[at] ?? '') && !leadsOn(text, tokens, at);
}

/** "Or equivalent in …" and "(or equivalent experience) in …" begin one. */
function leadsOn(text: string, tokens: Tokens, at: number): boolean {
  const { words } = tokens;
  const isEquivalent = words[at] === 'equivalent';
  if (isEquivalent && words[at + 1] === 'in') return true;
  const last = isEquivalent ? at + 1 : at;
  const isExperience = words[last] === 'experience' && words[last - 1] === 'equivalent' && words[last + 1] === 'in';
  return isExperience && gapBefore(text, tokens, last + 1).startsWith(')');
}
