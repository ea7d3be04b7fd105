import { cueKind } from '../cue-words.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { gapBefore } from './clauses.ts';
import { isConjunction } from './list-items.ts';
import type { SkillList } from './lists.ts';
import type { Passage } from './passage.ts';

const numberWords: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);
const yearWords: ReadonlySet<string> = new Set([
  'year',
  'years',
  'yrs',
  'yr',
  'jahre',
  'jahren',
  'ans',
  'años',
  'anos',
  'anni',
  'jaar',
]);
const yearCue = cueKind(yearWords);
/** "5 yrs+" is one word too. */
const yearNumbers = perWord((word) => yearWords.has(word.endsWith('+') ? word.slice(0, -1) : word));
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
    const from = spans[index - 1]?.endToken ?? passage.firstToken;
    const limit = spans[index + 1]?.firstToken ?? passage.endToken;
    const before = membersBefore(text, tokens, passage, lists, span, from);
    const members = before.length > 0 ? before : membersAfter(text, tokens, passage, lists, span.endToken, limit);
    for (const member of members) years[member] ??= span.years;
  });
  return years;
}

/** Words between a skill and the years that are said behind it, or between those and the mark that ends them. */
const fillers: ReadonlySet<string> = new Set(
  'experience exp skills for at least min minimum of over more than about required preferred work working professional relevant hands on erfahrung ervaring'.split(
    ' ',
  ),
);

/**
 * The skills before a number of years that speaks of them: "Java (5+ years)", "Kafka - 2 years", "SQL: 1 year (Preferred)"; none where the
 * years go on to what they are asked for ("Java, 5 years of Kafka").
 * @param from the token after the number of years before this one
 */
function membersBefore(
  text: string,
  tokens: Tokens,
  { forms, endToken }: Passage,
  lists: readonly SkillList[],
  span: YearSpan,
  from: number,
): readonly number[] {
  const form = forms.findLastIndex((each) => each.endToken <= span.firstToken && each.firstToken >= from);
  const last = forms[form];
  if (!last || !isFilled(tokens, last.endToken, span.firstToken)) return none;
  const gap = text.slice(last.end, tokens.starts[span.firstToken] ?? last.end);
  if (!setsApart.test(gap) || !endsThere(text, tokens, span.endToken, endToken)) return none;
  const members = lists.find((list) => list.members.includes(form))?.members ?? [form];
  const isJoined = isConjunction(tokens, last.firstToken - 1);
  return isJoined ? members.filter((each) => each <= form && (forms[each]?.firstToken ?? 0) >= from) : [form];
}

const setsApart = /[(:,\u2013\u2014]|\s-\s/;

function isFilled({ words }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!fillers.has(words[at] ?? '')) return false;
  return true;
}

/** Whether what is said ends behind a number of years: with the passage, or at a mark. */
function endsThere(text: string, tokens: Tokens, from: number, end: number): boolean {
  let at = from;
  while (at < end && gapBefore(text, tokens, at).trim() === '' && fillers.has(tokens.words[at] ?? '')) at += 1;
  return at >= end || gapBefore(text, tokens, at).trim() !== '';
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
  return spans.length === 0 ? spans : withShortSpans(tokens, passage, spans);
}

const withWords: ReadonlySet<string> = new Set(['with', 'in', 'using', 'mit', 'avec', 'con', 'met', 'en']);

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'der', 'die', 'le', 'la', 'el', 'de']);

/** How many words before a token lead back to the years named before: "one of them with". */
function wordsOfWhole({ words }: Tokens, token: number): number {
  return words[token - 2] === 'of' && wholes.has(words[token - 1] ?? '') ? 2 : 0;
}

const wholes: ReadonlySet<string> = new Set(['them', 'those', 'these', 'which']);

/** Adds the numbers that leave the word "years" out after one that has it: "5 years of Java, of which 2 with Spring". */
function withShortSpans(tokens: Tokens, { forms }: Passage, spans: readonly YearSpan[]): YearSpan[] {
  const first = spans[0]?.endToken ?? 0;
  const short = forms.flatMap(({ firstToken }): YearSpan[] => {
    const link = firstToken - (articles.has(tokens.words[firstToken - 1] ?? '') ? 2 : 1);
    const at = link - 1 - wordsOfWhole(tokens, link);
    const years = at < first || !withWords.has(tokens.words[link] ?? '') ? null : numberAt(tokens, at);
    return years === null ? [] : [{ years, firstToken: at, endToken: at + 1 }];
  });
  return short.length === 0 ? [...spans] : [...spans, ...short].toSorted((a, b) => a.firstToken - b.firstToken);
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
