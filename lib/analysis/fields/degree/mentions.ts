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
  /(\bbachelors?(?:'s?)?(?![a-z])|\bb\. ?(?:s|a|e|tech|sc|eng)\b|\b(?:bs|bsc|btech|bse|bscs|bba)\b|\bba(?=\/| or b| degree| in )|\bbe(?=\/b)|\bundergraduate (?:degree|studies)|\b(?:4|four)[- ]year (?:college )?degree|\blicenciatura|\bhbo\b|\blaurea\b)|(\bmaster(?:s|'s|s')(?![a-z])|\bmaster(?= degree| of (?:science|arts|eng|business)| in | or ph|\/| level)|\bm\. ?(?:s|a|tech|sc|eng)\b|\b(?:msc|mtech|meng|mse|mscs|mphil|mba)\b|\bms(?= degree| in | or | with | from | required| preferred| \+|[/,+]| and (?:\d|ph))|\b(?:advanced|graduate|postgraduate|higher) degree|\bbac ?\+ ?5\b|école d'ingénieur|diplôme d'ingénieur|\bmáster\b|\bmestrado\b|\bmagister\b)|(\bph\.? ?d\b|\bphds\b|\bdoctorate|\bdoctoral\b|\bdoctor of\b|\bdoctorat\b|\bdoctorado\b)/g;
/** A degree without a level reads as the first one. */
const unnamed =
  /\bdegree (?:in|or|from|level|required|preferred|educated)|\b(?:a|relevant|related|university|college|technical|engineering|stem|quantitative|science|accredited) degree\b|\beducated to degree\b|\bgraduated? (?:in|from)\b|hochschulabschluss|hochschulstudium|abgeschlossenes studium|\bstudium (?:der|im|in)\b|\bgrado en\b|titulación universitaria|\bdiplom\b/;
/** Less than the degrees that are told apart. */
export const lesserDegree = /\bassociate(?:'?s)? degree|\bhigh school\b|\bhs diploma\b|\bged\b/;
/** People with degrees who are not the one asked for. */
const otherPeople = /\bfounded\b|\bfounders?\b|\bco-founder|\bprofessor/;

const softAfter =
  /\bpreferred\b|\b(?:a|is|big|strong|huge) (?:strong |big |huge )?plus\b|\bbonus\b|\bdesir(?:ed|able)\b|\badvantage|\bbeneficial\b|\bnice to have\b|\bnot required\b|\bwelcome\b|\bhelpful\b|\bvon vorteil\b|\bwünschenswert|\bserait un plus/;
const softBefore = /\bprefer(?:red|ably|ence)?\b|\bideally\b|\bnice to have\b|\bdesir(?:ed|able)\b|\bbonus\b/;

/** Between degrees that share one wish: "Master's or PhD preferred". */
const joining = /^(?:'s|degree|or|and|[ ,/&])*$/;

/** Every degree that a sentence names, the last first; one without a level ("a degree in law") reads as a bachelor's. */
export function mentionsIn(sentence: TopicSentence): Mention[] {
  const { words, section } = sentence;
  if (otherPeople.test(words)) return [];
  const matches = [...words.matchAll(named)];
  if (matches.length === 0) return unnamedIn(sentence);
  const mentions: Mention[] = [];
  let nextIsSoft = false;
  for (let index = matches.length - 1; index >= 0; index -= 1) {
    const match = matches[index];
    if (!match) continue;
    const end = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? words.length;
    const between = words.slice(end, next);
    const isJoined = index + 1 < matches.length && between.length <= 24 && joining.test(between);
    const isSoft: boolean =
      section === 'preferred' || (isJoined && nextIsSoft) || isSoftened(words, match.index, end, next, index === 0);
    mentions.push({ level: levelOf(match), isSoft, sentence });
    nextIsSoft = isSoft;
  }
  return mentions;
}

function levelOf(match: RegExpMatchArray): DegreeLevel {
  if (match[1] !== undefined) return 'bachelor';
  return match[2] !== undefined ? 'master' : 'phd';
}

function unnamedIn(sentence: TopicSentence): Mention[] {
  const { words, section } = sentence;
  const match = unnamed.exec(words);
  if (!match || lesserDegree.test(words)) return [];
  const isSoft =
    section === 'preferred' || isSoftened(words, match.index, match.index + match[0].length, words.length, true);
  return [{ level: 'bachelor', isSoft, sentence }];
}

/** Is a degree wished for by the words after it, up to the next degree, or by those right before it? */
function isSoftened(words: string, start: number, end: number, next: number, isFirst: boolean): boolean {
  const after = words.slice(end, Math.min(next, end + 160)).split(/[;(]/, 1)[0] ?? '';
  return softAfter.test(after) || (isFirst && softBefore.test(clauseBefore(words, start, 50)));
}
