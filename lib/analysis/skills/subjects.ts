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
  if (verb === -1) return start;
  let isOpen = false;
  let depth = 0;
  for (let at = verb; at > start; at -= 1) {
    const word = tokens.words[at] ?? '';
    if (ors.has(word) || ands.has(word)) isOpen = true;
    if (isBlankBefore(tokens, at)) continue;
    const gap = gapBefore(text, tokens, at);
    if (gap.includes(')')) depth += 1;
    if (gap.includes('(')) depth -= 1;
    if (depth > 0 || !gap.includes(',')) continue;
    return at !== verb && !isOpen && isComplete(tokens, start, at) ? at : start;
  }
  return start;
}

const buts: ReadonlySet<string> = new Set(['but', 'though', 'although', 'aber', 'maar', 'mais', 'pero']);

/** "…, but is a plus": a clause that shares the subject of the one before it. */
function isWithoutSubject({ words }: Tokens, start: number, token: number): boolean {
  if (!buts.has(words[start] ?? '')) return false;
  for (let at = start + 1; at < token; at += 1) if (!singularVerbs.has(words[at] ?? '')) return false;
  return true;
}

function singularVerbBefore({ words }: Tokens, token: number, start: number): number {
  for (let at = token; at > start && at >= token - mostAfterVerb; at -= 1) {
    if (singularVerbs.has(words[at] ?? '')) return at;
  }
  return -1;
}

/** Whether words hold a whole statement: a list with its last member, or no noun that waits for more of them. */
function isComplete({ words }: Tokens, from: number, to: number): boolean {
  const stretch = words.slice(from, to);
  return stretch.some((word) => ors.has(word) || ands.has(word)) || !stretch.some((word) => singularHeads.has(word));
}
