import type { Tokens } from '../tokens.ts';
import { gapBefore } from './clauses.ts';
import type { SkillList } from './lists.ts';
import type { Passage } from './passage.ts';

const numberWords: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);
const yearWords: ReadonlySet<string> = new Set(['year', 'years', 'yrs', 'yr', 'jahre', 'ans', 'años']);
const mostYears = 30;

/** Years asked for each form of a passage ("3+ years of Python and SQL"); null where none are. */
export function yearsOf(
  text: string,
  tokens: Tokens,
  passage: Passage,
  lists: readonly SkillList[],
): (number | null)[] {
  const years: (number | null)[] = passage.forms.map(() => null);
  const spans = yearSpans(text, tokens, passage);
  spans.forEach((span, index) => {
    const limit = spans[index + 1]?.firstToken ?? passage.endToken;
    for (const member of membersAfter(passage, lists, span.endToken, limit)) years[member] ??= span.years;
  });
  return years;
}

/** The first list after a number of years, as far as it stands before the next number. */
function membersAfter(passage: Passage, lists: readonly SkillList[], from: number, limit: number): number[] {
  const isWithin = (member: number) => {
    const token = passage.forms[member]?.firstToken ?? -1;
    return token >= from && token < limit;
  };
  const first = passage.forms.findIndex((_, index) => isWithin(index));
  return lists.find(({ members }) => members.includes(first))?.members.filter(isWithin) ?? [];
}

interface YearSpan {
  readonly years: number;
  readonly firstToken: number;
  readonly endToken: number;
}

function yearSpans(text: string, tokens: Tokens, passage: Passage): YearSpan[] {
  const spans: YearSpan[] = [];
  for (let at = passage.firstToken + 1; at < passage.endToken; at += 1) {
    if (!yearWords.has(tokens.words[at] ?? '')) continue;
    const first = firstOfNumber(text, tokens, at - 1, passage.firstToken);
    const years = first === null ? null : numberAt(tokens, first);
    if (first !== null && years !== null) spans.push({ years, firstToken: first, endToken: at + 1 });
  }
  return spans;
}

/** The lowest number before "years": of "5-8", "5 to 8", "six (6)", "10 or more" the first. */
function firstOfNumber(text: string, tokens: Tokens, last: number, least: number): number | null {
  let at = last;
  while (at > least && (tokens.words[at] === 'more' || tokens.words[at] === 'or' || tokens.words[at] === 'plus'))
    at -= 1;
  if (numberAt(tokens, at) === null) return null;
  const isRange = /^\s?(?:[-\u2010-\u2015+]|\+?\s?[-\u2013]|\()\s?$/.test(gapBefore(text, tokens, at));
  if (at > least && isRange && numberAt(tokens, at - 1) !== null) return at - 1;
  if (at - 1 > least && tokens.words[at - 1] === 'to' && numberAt(tokens, at - 2) !== null) return at - 2;
  return at;
}

function numberAt({ words }: Tokens, at: number): number | null {
  const word = words[at] ?? '';
  const spelt = numberWords.get(word);
  if (spelt !== undefined) return spelt;
  if (!/^\d{1,2}\+?$/.test(word)) return null;
  const value = Number.parseInt(word, 10);
  return value > 0 && value <= mostYears ? value : null;
}
