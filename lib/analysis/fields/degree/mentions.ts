import type { DegreeLevel } from '../../analysis.ts';
import type { Span } from '../../blocks.ts';
import { type CuedPattern, holdsAny, matches, matchesAny, startOfAny } from '../cues.ts';
import { allMatches, clauseBefore } from '../near.ts';
import type { TopicSentence } from '../topics.ts';
import { namesOfDegrees, unnamedDegrees } from './names.ts';

/** A degree named in a sentence. */
export interface Mention {
  readonly level: DegreeLevel;
  /** Wished for, not asked for. */
  readonly isSoft: boolean;
  readonly sentence: TopicSentence;
}

/** Less than the degrees that are told apart. */
export const lesserDegree = /\bassociate(?:'?s)? degree|\bhigh school\b|\bhs diploma\b|\bged\b/;
/** People with degrees who are not the one asked for. */
const otherPeople: readonly CuedPattern[] = [
  [/\bfounded\b|\bfounders?\b|\bco-founder/, ['found']],
  [/\bprofessor/, ['professor']],
  [/\b(?:team|group|community|mix|crew) of (?:[a-z]{1,16},? ){0,8}(?:phds|scientists|researchers)\b/, [' of ']],
  [/\bmentor(?:ing)?\b/, ['mentor']],
  [/\bour (?:[a-z]{1,12} )?team\b/, ['our ']],
  [/\bwork(?:ing)? with (?:[a-z]{1,12} ){0,3}ph/, ['work with', 'working with']],
];
/** What is taught, unless to the one asked for. */
const taught: CuedPattern = [
  /\b(?:master's|bachelor's|ph\.?d|doctoral|degree|graduate) program(?:me)?s?\b|\bdoctoral training\b/,
  ['program', 'doctoral'],
];
const studies = /\benrolled\b|\bpursuing\b|\bstudents?\b|\bcomplet|\bgraduat(?:ed|ing|e (?:of|from))\b/;
/** Words right before and right after a degree that nobody asks for. */
const deniedBefore: CuedPattern = [
  /\b(?:keine?n?|no(?: need (?:for|of|to have)| requirement for)?|without|regardless of|whether you have|(?:don't|do not|doesn't|does not) (?:need|require|have to have|care about)|not (?:need|require))(?: (?:an?|any|your))?(?: (?:college|university|formal|specific|advanced))? ?$/,
  ['no', 'without', 'regardless', 'whether', "n't", 'kein'],
];
const deniedAfter: CuedPattern = [
  /^(?:'s)?(?: degree)?(?: is| are)? not (?:required|necessary|needed|mandatory|a must)\b(?! but|, but)|^\w{0,8} (?:ist |sind )?(?:kein muss|nicht (?:nötig|erforderlich|notwendig|zwingend))\b/,
  [' not ', ' kein ', ' nicht '],
];

const softAfter: CuedPattern = [
  /\bpreferred\b|\b(?:a|is|big|strong|huge) (?:strong |big |huge )?plus\b|\bbonus\b|\bdesir(?:ed|able)\b|\badvantage|\bbeneficial\b|\bnice[- ]to[- ]have\b|\bnot required\b|\bis nice\b|\boptional\b|\bwelcome\b|\bhelpful\b|\bvon vorteil\b|\bwünschenswert|\bserait un plus|\bvalorable\b|\bse valorará|\bdeseable\b|\bsouhaité|\bapprécié|\bmeriterande|\bdiferencial\b|\bmile widziane/,
  [
    'preferred',
    'plus',
    'bonus',
    'desir',
    'advantage',
    'beneficial',
    'nice',
    'not required',
    'optional',
    'welcome',
    'helpful',
    'vorteil',
    'wünschenswert',
    'valor',
    'deseable',
    'souhaité',
    'apprécié',
    'meriterande',
    'diferencial',
    'mile widziane',
  ],
];
const softInBrackets: CuedPattern = [
  /^(?:'s)?(?: degree)? ?\((?:strongly |highly )?(?:preferred|desired|optional|a plus|nice to have)/,
  ['('],
];
const softBefore: CuedPattern = [
  /\bprefer(?:red|ably|ence)?\b|\bideally\b|\bnice[- ]to[- ]have\b|\bdesir(?:ed|able)\b|\bbonus\b|\bplus ?:|\bidealerweise\b|\bidéalement\b/,
  ['prefer', 'ideal', 'idéal', 'nice', 'desir', 'bonus', 'plus'],
];

/** Between degrees that share one wish: "Master's or PhD preferred". */
const joining = /^(?:'s|degree|or|and|[ ,/&])*$/;
const longestJoin = 24;

/** Every degree that a sentence asks or wishes for; one without a level ("a degree in law") reads as a bachelor's. */
export function mentionsIn(sentence: TopicSentence): Mention[] {
  const { words, section } = sentence;
  if (matchesAny(words, otherPeople) || (matches(words, taught) && !studies.test(words))) return [];
  const names = namesIn(words);
  if (names.length === 0) return unnamedIn(sentence);
  const isJoined = names.map(({ start }, index) => index > 0 && joins(words, names[index - 1]?.end ?? 0, start));
  const hoped = names.map(({ start }, index) => isHopedFor(words, names[index - 1]?.end ?? 0, start));
  const wished = names.map(({ end }, index) => isWishedFor(words, end, names[index + 1]?.start ?? words.length));
  // A wish before a row of degrees holds for all of them, and so does one after it.
  isJoined.forEach((joined, index) => {
    if (joined) hoped[index] ||= hoped[index - 1] ?? false;
  });
  for (let index = names.length - 2; index >= 0; index -= 1) {
    if (isJoined[index + 1]) wished[index] ||= wished[index + 1] ?? false;
  }
  return names.flatMap(({ level, start, end }, index) => {
    if (isDenied(words, start, end)) return [];
    const isSoft = section === 'preferred' || (wished[index] ?? false) || (hoped[index] ?? false);
    return [{ level, isSoft, sentence }];
  });
}

/** A degree's name in the words of a sentence. */
interface Name extends Span {
  readonly level: DegreeLevel;
}

/** The degrees named in a sentence, in order. */
function namesIn(words: string): Name[] {
  const names = namesOfDegrees.flatMap(([level, [pattern, cues]]) => {
    if (!holdsAny(words, cues)) return [];
    return allMatches(words, pattern).map(({ index, 0: name }) => ({
      level,
      start: index,
      end: index + name.length,
    }));
  });
  return names.sort((a, b) => a.start - b.start);
}

function joins(words: string, from: number, to: number): boolean {
  return to - from <= longestJoin && joining.test(words.slice(from, to));
}

/** The words up to a semicolon, what stands in brackets left out, or up to one that stays open. */
function clauseOf(words: string): string {
  return words.replace(/\([^()]*\)/g, ' ').split(/[;(]/, 1)[0] ?? '';
}

/** "… preferred": a wish after a degree, up to the next one. */
function isWishedFor(words: string, end: number, next: number): boolean {
  return (
    matches(words.slice(end, end + 40), softInBrackets) ||
    matches(clauseOf(words.slice(end, Math.min(next, end + 160))), softAfter)
  );
}

/** "Ideally a …": a wish right before a degree, after the one before it. */
function isHopedFor(words: string, previous: number, start: number): boolean {
  const before = clauseBefore(words, start, Math.min(50, start - previous));
  return matches(previous === 0 ? before : before.slice(before.lastIndexOf(',') + 1), softBefore);
}

function isDenied(words: string, start: number, end: number): boolean {
  return (
    matches(words.slice(Math.max(0, start - 40), start), deniedBefore) ||
    matches(words.slice(end, end + 40), deniedAfter)
  );
}

function unnamedIn(sentence: TopicSentence): Mention[] {
  const { words, section } = sentence;
  const start = startOfAny(words, unnamedDegrees);
  if (start < 0 || lesserDegree.test(words)) return [];
  const word = Math.max(start, words.indexOf('degree', start));
  if (isDenied(words, word, word + 'degree'.length)) return [];
  const isWished = isWishedFor(words, start, words.length);
  return [{ level: 'bachelor', isSoft: section === 'preferred' || isWished || isHopedFor(words, 0, start), sentence }];
}
