import type { Tokens } from '../tokens.ts';
import { clauseStart, gapBefore, isBlankBefore } from './clauses.ts';
import { ands, ors } from './conjunctions.ts';

/** Verbs that speak of one thing. */
const singularVerbs: ReadonlySet<string> = new Set(
  'is be would will ist wäre wird est serait es sería será seria é è sarebbe är vore jest'.split(' '),
);
/** Nouns before which a comma goes on with the same list: "experience with Go, Rust is a plus". */
const singularHeads: ReadonlySet<string> = new Set(
  'experience knowledge familiarity exposure understanding expertise erfahrung expérience connaissance ervaring kennis experiencia'.split(
    ' ',
  ),
);
/** Words that end a statement before a comma: "great Python skills, Rust a plus". */
const statementEnds: ReadonlySet<string> = new Set(
  'skills knowledge required must mandatory essential kenntnisse pflicht erforderlich obligatoire exigé vereist'.split(
    ' ',
  ),
);
/** Most words between the verb and the wording that it brings: "would certainly be considered a". */
const mostAfterVerb = 4;

/**
 * Where the subject of what is said at a token begins: that of its clause, or what follows the last comma where the verb speaks of
 * one thing and the words before the comma are complete ("Python and SQL, Spark is a plus").
 */
export function subjectStart(text: string, tokens: Tokens, token: number, first: number): number {
  const start = clauseStart(text, tokens, token, first);
  if (start > first && isWithoutSubject(tokens, start, token)) return subjectStart(text, tokens, start - 1, first);
  const verb = singularVerbBefore(tokens, token, start);
  const comma = lastComma(text, tokens, verb ?? token, start);
  if (comma === null || comma === verb) return start;
  const rest = tokens.words.slice(comma + 1, verb ?? token);
  if (rest.some(isConjunctive)) return start;
  return isStatement(text, tokens, start, comma, verb !== null) ? comma : start;
}

/** The token after the last comma outside brackets in a clause, up to a token of it. */
function lastComma(text: string, tokens: Tokens, token: number, start: number): number | null {
  let depth = 0;
  for (let at = token; at > start; at -= 1) {
    if (isBlankBefore(tokens, at)) continue;
    const gap = gapBefore(text, tokens, at);
    // "(EdTech), schools": the comma stands outside.
    if (depth <= 0 && gap.includes(',', gap.lastIndexOf(')') + 1)) return at;
    if (gap.includes(')')) depth += 1;
    if (gap.includes('(')) depth -= 1;
  }
  return null;
}

/** Whether the words of a clause before a comma are a statement of their own, not the first members of the list that goes on behind it. */
function isStatement(text: string, tokens: Tokens, start: number, comma: number, isOfOne: boolean): boolean {
  const { words } = tokens;
  if (statementEnds.has(words[comma - 1] ?? '')) return true;
  if (!isOfOne) return false;
  if (isConjunctive(words[comma] ?? '') && lastComma(text, tokens, comma - 1, start) !== null) return false;
  const before = words.slice(start, comma);
  return before.some(isConjunctive) || !before.some((word) => singularHeads.has(word));
}

function isConjunctive(word: string): boolean {
  return ors.has(word) || ands.has(word);
}

const buts: ReadonlySet<string> = new Set(['but', 'though', 'although', 'aber', 'maar', 'mais', 'pero']);

/** "…, but is a plus": a clause that shares the subject of the one before it. */
function isWithoutSubject({ words }: Tokens, start: number, token: number): boolean {
  if (!buts.has(words[start] ?? '')) return false;
  for (let at = start + 1; at < token; at += 1) if (!singularVerbs.has(words[at] ?? '')) return false;
  return true;
}

function singularVerbBefore({ words }: Tokens, token: number, start: number): number | null {
  for (let at = token; at > start && at >= token - mostAfterVerb; at -= 1) {
    if (singularVerbs.has(words[at] ?? '')) return at;
  }
  return null;
}
