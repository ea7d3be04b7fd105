import type { DegreeLevel } from '../../analysis.ts';
import { clauseBefore } from '../near.ts';
import type { TopicSentence } from '../topics.ts';

/** A degree named in a sentence. */
export interface Mention {
  readonly level: DegreeLevel;
  /** Wished for, not asked for. */
  readonly isSoft: boolean;
  readonly sentence: TopicSentence;
}

/** Degrees by name, one alternative a level: bachelor, master, doctorate. */
const named =
  /(\bbachelors?(?:'s?)?(?![a-z])|\bbachelor(?:abschluss|studium)|\bbaccalaureate\b|\bb\. ?(?:s|a|e|tech|sc|eng|com)\b|\b(?:bs|bsc|btech|bse|bscs|bba)\b|\bba(?=\/| or b| degree| in )|\bbe(?=\/b)|\bundergraduate(?: degree| studies| ?\/| or )|\b(?:4|four)[- ]year (?:college )?degree|\blicenciatura|\bbac ?\+ ?[34]\b|\blicence en\b|\bhbo\b|\blaurea\b(?! magistrale| specialistica)|\bgraduação em\b|\bkandidate?xamen)|(\bmaster(?:s|'s|s')(?![a-z])|\bmaster(?:abschluss|studium)|\bmaster(?= degree| of (?:science|arts|eng|business)| in | or | ?[12]\b|\/| level)|\bm\. ?(?:s|a|tech|sc|eng|com)\b|\b(?:msc|mtech|meng|mse|mscs|mphil|mba|mca)\b|\bms(?= degree| in | or | and\/or | with | from | required| preferred| \+|[/,+]| and (?:\d|ph))|(?<!equivalent )\b(?:advanced|graduate|postgraduate|post graduate|higher) degree|\bpost[- ]?graduation\b|\bbac ?\+ ?5\b|école d'ingénieur|diplôme d'ingénieur|\bmáster\b|\bmestrado\b|\bmagister\b|\blaurea (?:magistrale|specialistica)|\bcivilingenjör)|(\bph\.? ?d\b|\bphds\b|\bdoctorate|\bdoctoral\b|\bdoctor of\b|\bdoctorat\b|\bdoctorado\b|\bpromotion(?= in eine[mr] | im | von vorteil| wünschenswert| erforderlich)|\bpromoviert)/g;
/** A degree without a level reads as the first one. */
const unnamed =
  /\bdegree (?:in|or|from|level|required|preferred|educated)|\bdegree[- ]qualified|\b(?:a|relevant|related|university|college|technical|engineering|stem|quantitative|science|accredited|academic|tertiary|numerate|scientific|computing|cs|business) degree\b(?! of\b)|\btertiary (?:qualification|education)|\bany graduate\b|\beducated to degree\b|\bgraduated? (?:in|from)\b|hochschulabschluss|hochschulstudium|\bstudium\b|\bgrado en\b|titulación universitaria|formación universitaria|\bdiplom\b|\bensino superior\b|wykształcenie wyższe|wyższe wykształcenie|\bhögskole(?:utbildning|examen)|\bwo[- ](?:opleiding|niveau)/;
/** Less than the degrees that are told apart. */
export const lesserDegree = /\bassociate(?:'?s)? degree|\bhigh school\b|\bhs diploma\b|\bged\b/;
/** People with degrees who are not the one asked for. */
const otherPeople =
  /\bfounded\b|\bfounders?\b|\bco-founder|\bprofessor|\bmentor(?:ing)?\b|\bour (?:[a-z]{1,12} )?team\b|\bwork(?:ing)? with (?:[a-z]{1,12} ){0,3}ph/;
/** What is taught, unless to the one asked for. */
const taught = /\b(?:master's|bachelor's|ph\.?d|doctoral|degree|graduate) program(?:me)?s?\b/;
const studies = /\benrolled\b|\bpursuing\b|\bstudents?\b|\bcomplet|\bgraduat(?:ed|ing|e (?:of|from))\b/;
/** Words right before and right after a degree that nobody asks for. */
const deniedBefore =
  /\b(?:no|without|regardless of|whether you have|(?:don't|do not|doesn't|does not) (?:need|require|have to have|care about)|not (?:need|require))(?: (?:an?|any|your))?(?: (?:college|university|formal|specific|advanced))? ?$/;
const deniedAfter =
  /^(?:'s)?(?: degree)?(?: is| are)? not (?:required|necessary|needed|mandatory|a must)\b(?! but|, but)/;

const softAfter =
  /\bpreferred\b|\b(?:a|is|big|strong|huge) (?:strong |big |huge )?plus\b|\bbonus\b|\bdesir(?:ed|able)\b|\badvantage|\bbeneficial\b|\bnice[- ]to[- ]have\b|\bnot required\b|\bwelcome\b|\bhelpful\b|\bvon vorteil\b|\bwünschenswert|\bserait un plus|\bvalorable\b|\bse valorará|\bdeseable\b|\bsouhaité|\bapprécié|\bmeriterande|\bdiferencial\b|\bmile widziane/;
const softInBrackets =
  /^(?:'s)?(?: degree)? ?\((?:strongly |highly )?(?:preferred|desired|optional|a plus|nice to have)/;
const softBefore =
  /\bprefer(?:red|ably|ence)?\b|\bideally\b|\bnice[- ]to[- ]have\b|\bdesir(?:ed|able)\b|\bbonus\b|\bplus ?:|\bidealerweise\b|\bidéalement\b/;

/** Between degrees that share one wish: "Master's or PhD preferred". */
const joining = /^(?:'s|degree|or|and|[ ,/&])*$/;
const longestJoin = 24;

/** Every degree that a sentence asks or wishes for; one without a level ("a degree in law") reads as a bachelor's. */
export function mentionsIn(sentence: TopicSentence): Mention[] {
  const { words, section } = sentence;
  if (otherPeople.test(words) || (taught.test(words) && !studies.test(words))) return [];
  const matches = [...words.matchAll(named)];
  if (matches.length === 0) return unnamedIn(sentence);
  const ends = matches.map((match) => match.index + match[0].length);
  const isJoined = matches.map((match, index) => index > 0 && joins(words, ends[index - 1] ?? 0, match.index));
  const hoped = matches.map((match, index) => isHopedFor(words, ends[index - 1] ?? 0, match.index));
  const wished = ends.map((end, index) => isWishedFor(words, end, matches[index + 1]?.index ?? words.length));
  // A wish before a row of degrees holds for all of them, and so does one after it.
  isJoined.forEach((joined, index) => {
    if (joined) hoped[index] ||= hoped[index - 1] ?? false;
  });
  for (let index = ends.length - 2; index >= 0; index -= 1) {
    if (isJoined[index + 1]) wished[index] ||= wished[index + 1] ?? false;
  }
  return matches.flatMap((match, index) => {
    if (isDenied(words, match.index, ends[index] ?? 0)) return [];
    const isSoft = section === 'preferred' || (wished[index] ?? false) || (hoped[index] ?? false);
    return [{ level: levelOf(match), isSoft, sentence }];
  });
}

function joins(words: string, from: number, to: number): boolean {
  return to - from <= longestJoin && joining.test(words.slice(from, to));
}

/** The words up to a semicolon or a bracket. */
function clauseOf(words: string): string {
  return words.split(/[;(]/, 1)[0] ?? '';
}

/** "… preferred": a wish after a degree, up to the next one. */
function isWishedFor(words: string, end: number, next: number): boolean {
  return (
    softInBrackets.test(words.slice(end, end + 40)) ||
    softAfter.test(clauseOf(words.slice(end, Math.min(next, end + 160))))
  );
}

/** "Ideally a …": a wish right before a degree, after the one before it. */
function isHopedFor(words: string, previous: number, start: number): boolean {
  const before = clauseBefore(words, start, Math.min(50, start - previous));
  return softBefore.test(previous === 0 ? before : before.slice(before.lastIndexOf(',') + 1));
}

function isDenied(words: string, start: number, end: number): boolean {
  return deniedBefore.test(words.slice(Math.max(0, start - 40), start)) || deniedAfter.test(words.slice(end, end + 40));
}

function levelOf(match: RegExpMatchArray): DegreeLevel {
  if (match[1] !== undefined) return 'bachelor';
  return match[2] !== undefined ? 'master' : 'phd';
}

function unnamedIn(sentence: TopicSentence): Mention[] {
  const { words, section } = sentence;
  const match = unnamed.exec(words);
  if (!match || lesserDegree.test(words)) return [];
  const word = Math.max(match.index, words.indexOf('degree', match.index));
  if (isDenied(words, word, word + 'degree'.length)) return [];
  const isWished = isWishedFor(words, match.index, words.length);
  return [
    { level: 'bachelor', isSoft: section === 'preferred' || isWished || isHopedFor(words, 0, match.index), sentence },
  ];
}
