import type { Span } from '../structure/block.ts';
import type { Tokens } from '../tokens.ts';
import { bracketAt } from './brackets.ts';
import { isBlankBefore } from './clauses.ts';
import { ands, ors } from './conjunctions.ts';
import type { FoundForm } from './match-forms.ts';
import type { Passage } from './passage.ts';

/** Skills named one after another in the same bracket, or outside all, with nothing but commas, conjunctions and a few words between. */
export interface SkillList {
  /** Indices into the passage's forms, in order; at least one. */
  readonly members: readonly number[];
  readonly bracket: Span | null;
  /** How many members, from the first on, "or" makes alternatives: the first two of "Python or Go, Linux"; 0 where no "or" stands. */
  readonly alternatives: number;
}

/** The lists of a passage. Every form is in exactly one; a form alone is a list of one. */
export function listsOf(text: string, tokens: Tokens, passage: Passage): SkillList[] {
  const { brackets } = passage;
  const lists: { members: number[]; bracket: Span | null; alternatives: number }[] = [];
  for (let index = 0; index < passage.forms.length; index += 1) {
    const form = passage.forms[index];
    if (!form) break;
    const bracket = bracketAt(brackets, form.start);
    const list = lastIn(lists, bracket);
    const previous = list && passage.forms[list.members.at(-1) ?? 0];
    const joint = previous ? jointBetween(text, tokens, previous, form, brackets) : null;
    if (list && joint) {
      list.members.push(index);
      if (joint === 'or') list.alternatives = list.members.length;
    } else lists.push({ members: [index], bracket, alternatives: 0 });
  }
  return lists;
}

/** The last list in a bracket, or outside all. */
function lastIn<T extends Pick<SkillList, 'bracket'>>(lists: readonly T[], bracket: Span | null): T | null {
  for (let at = lists.length - 1; at >= 0; at -= 1) {
    const list = lists[at];
    if (list?.bracket === bracket) return list;
  }
  return null;
}

/** Most words between two members that belong to them ("CUDA programming or OpenCL"). */
const mostFillers = 4;

/** What makes two skills one member: nothing, or "-based" as in "transformer-based generative models". */
const links: ReadonlySet<string> = new Set(['based', 'driven', 'powered']);
/** Most characters of a link with its hyphen and its blank. */
const longestLink = 9;

/** Words that cannot stand inside a list: they begin another statement. */
const breakers: ReadonlySet<string> = new Set(
  (
    'with in to for using on of through that by via from into within across at is are be have has you your we our will using building ' +
    'experience experienced knowledge familiarity understanding proficiency expertise ability skills strong plus well including such like e.g ' +
    'ideally preferably years year while but which who where when as'
  ).split(' '),
);

/** What joins two forms outside their inner brackets, "or" before all else; null where they are not members of one list. */
function jointBetween(
  text: string,
  tokens: Tokens,
  left: FoundForm,
  right: FoundForm,
  brackets: readonly Span[],
): 'or' | 'other' | null {
  let joint: 'or' | 'other' | null = null;
  let fillers = 0;
  const inner =
    brackets.length === 0
      ? brackets
      : brackets.filter((bracket) => bracket.start >= left.end && bracket.end <= right.start);
  for (let at = left.endToken; at <= right.firstToken; at += 1) {
    if (!isBlankBefore(tokens, at)) {
      const gap = gapWithout(text, tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0, inner);
      if (endsStatement.test(gap)) return null;
      if (joins.test(gap)) joint ??= 'other';
    }
    if (at === right.firstToken) break;
    const word = tokens.words[at] ?? '';
    if (bracketAt(inner, tokens.starts[at] ?? 0)) continue;
    if (ors.has(word)) joint = 'or';
    else if (ands.has(word)) joint ??= 'other';
    else if (breakers.has(word)) return null;
    else if (!links.has(word)) fillers += 1;
  }
  if (joint === null && fillers === 0 && right.start - left.end <= longestLink) return 'other';
  return fillers <= mostFillers ? joint : null;
}

const endsStatement = /[;:.!?]\s|\u2022/;
const joins = /[,/&+]/;

/** The text between two places with the brackets in it left out. */
function gapWithout(text: string, start: number, end: number, inner: readonly Span[]): string {
  const cut = inner.find((bracket) => bracket.start >= start && bracket.start <= end);
  return cut ? text.slice(start, cut.start) : text.slice(start, end);
}
