import { cueKind } from '../cue-words.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { gapBefore } from './clauses.ts';
import type { SkillList } from './lists.ts';
import type { Passage } from './passage.ts';

const numberWords: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);
const yearWords: ReadonlySet<string> = new Set(['year', 'years', 'yrs', 'yr', 'jahre', 'ans', 'años']);
const yearCue = cueKind(yearWords);
const yearNumbers = perWord((word) => yearWords.has(word));
const mostYears = 30;
const none: readonly never[] = [];

/** Years asked for each form of a passage ("3+ years of Python and SQL"); null where none are, empty where the passage names none. */
export function yearsOf(
  text: string,
  tokens: Tokens,
  passage: Passage,
  lists: readonly SkillList[],
): readonly (number | null)[] {
  if ((passage.cues & yearCue) === 0) return none;
  const spans = yearSpans(text, tokens, passage);
  if (spans.length === 0) return none;
  const years: (number | null)[] = passage.forms.map(() => null);
  spans.forEach((span, index) => {
    const limit = spans[index + 1]?.firstToken ?? passage.endToken;
    for (const member of membersAfter(text, tokens, passage, lists, span.endToken, limit)) years[member] ??= span.years;
  });
  return years;
}

/** The first list after a number of years and the one that spells it out, as far as they stand before the next number. */
function membersAfter(
  text: string,
  tokens: Tokens,
  passage: Passage,
  lists: readonly SkillList[],
  from: number,
  limit: number,
): number[] {
  const isWithin = (member: number) => {
    const token = passage.forms[member]?.firstToken ?? -1;
    return token >= from && token < limit;
  };
  const first = passage.forms.findIndex((_, index) => isWithin(index));
  const members = lists.find((list) => list.members.includes(first))?.members.filter(isWithin) ?? [];
  const last = passage.forms[members.at(-1) ?? -1];
  const next = (members.at(-1) ?? 0) + 1;
  const following = passage.forms[next];
  if (!last || !following || !isWithin(next) || !spellsOut(text, tokens, last.endToken, following.firstToken))
    return members;
  return [...members, ...(lists.find((list) => list.members.includes(next))?.members.filter(isWithin) ?? [])];
}

/** Most words between a list and the one that spells it out. */
const mostBetween = 4;
/** Words before a list of what the work is done with or for: "dashboards in Tableau", "ranking for search". */
const links: ReadonlySet<string> = new Set(['in', 'with', 'using', 'for', 'on']);
const examples: ReadonlySet<string> = new Set(['such', 'like', 'g', 'including', 'eg']);
/** Words that begin another requirement. */
const turns: ReadonlySet<string> = new Set(
  'expertise proficiency focus emphasis knowledge skills understanding familiarity exposure'.split(' '),
);

/** Whether what stands between two lists makes the second a part of the first's work: "SQL stores (e.g. MySQL)", "web frameworks (Django, Flask)", "Python for trading". */
function spellsOut(text: string, tokens: Tokens, from: number, to: number): boolean {
  const words = tokens.words.slice(from, to);
  if (words.length > mostBetween || words.some((word) => turns.has(word))) return false;
  const between = text.slice(tokens.ends[from - 1] ?? 0, tokens.starts[to] ?? 0);
  if (words.some((word) => examples.has(word)) || /^[^,;]*[:(]\s*$/.test(between)) return true;
  return links.has(words.at(-1) ?? '') && !/[,;(]/.test(between);
}

interface YearSpan {
  readonly years: number;
  readonly firstToken: number;
  readonly endToken: number;
}

function yearSpans(text: string, tokens: Tokens, passage: Passage): YearSpan[] {
  const isYear = yearNumbers(tokens.table);
  const spans: YearSpan[] = [];
  for (let at = passage.firstToken + 1; at < passage.endToken; at += 1) {
    if (!isYear[tokens.numbers[at] ?? 0]) continue;
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
