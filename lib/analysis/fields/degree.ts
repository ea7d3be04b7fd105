import type { Degree, DegreeLevel } from '../analysis.ts';
import type { Section } from '../blocks.ts';
import { type Document, evidenceOf, type Sourced } from '../document.ts';
import type { TopicSentence } from './topics.ts';

/** Lowest first. */
const levels: readonly DegreeLevel[] = ['bachelor', 'master', 'phd'];

/** Degrees by name, one alternative a level: bachelor, master, doctorate. */
const named =
  /(\bbachelors?(?:'s?)?(?![a-z])|\bb\. ?(?:s|a|e|tech|sc|eng)\b|\b(?:bs|bsc|btech|bse|bscs|bba)\b|\bba(?=\/| or b| degree| in )|\bbe(?=\/b)|\bundergraduate (?:degree|studies)|\b(?:4|four)[- ]year (?:college )?degree|\blicenciatura|\bhbo\b|\blaurea\b)|(\bmaster(?:s|'s|s')(?![a-z])|\bmaster(?= degree| of (?:science|arts|eng|business)| in | or ph|\/| level)|\bm\. ?(?:s|a|tech|sc|eng)\b|\b(?:msc|mtech|meng|mse|mscs|mphil|mba)\b|\bms(?= degree| in | or | with | from | required| preferred| \+|[/,+]| and (?:\d|ph))|\b(?:advanced|graduate|postgraduate|higher) degree|\bbac ?\+ ?5|école d'ingénieur|diplôme d'ingénieur|\bmáster\b|\bmestrado\b|\bmagister\b)|(\bph\.? ?d\b|\bphds\b|\bdoctorate|\bdoctoral\b|\bdoctor of\b|\bdoctorat\b|\bdoctorado\b)/g;
/** A degree without a level reads as the first one. */
const unnamed =
  /\bdegree (?:in|or|from|level|required|preferred|educated)|\b(?:a|relevant|related|university|college|technical|engineering|stem|quantitative|science|accredited) degree\b|\beducated to degree\b|\bgraduated? (?:in|from)\b|hochschulabschluss|hochschulstudium|abgeschlossenes studium|\bstudium (?:der|im|in)\b|\bgrado en\b|titulación universitaria|\bdiplom\b/;
const lesserDegree = /\bassociate(?:'?s)? degree|\bhigh school\b|\bhs diploma\b|\bged\b/;
/** People with degrees who are not the one asked for. */
const otherPeople = /\bfounded\b|\bfounders?\b|\bco-founder|\bprofessor/;

const insteadExperience =
  /\bin lieu of\b|\bor,?$|(?:\bor|\/|\() ?(?:an? |any )?(?:equivalent|comparable|similar|relevant|commensurate|meaningful|significant|substantial|demonstrated|proven|other|real-world|hands-on|practical|work|professional|industry|military|related)\b(?:(?!field|disciplin|area|major|degree|subject|domain)[^.;()]){0,48}\bexperience|\bequivalent (?:combination of (?:education|experience|skills)|practical experience|work experience|professional experience|years of)|\b(?:bachelor|degree|b\.?s)[^.;]{0,80} or \d{1,2}\+? years|\bor experience\b|gleichwertige|vergleichbare|équivalente?\b|\bequivalente\b/;
const softAfter =
  /^[^;(]{0,160}?(?:\bpreferred\b|\b(?:a|is|big|strong|huge) (?:strong |big |huge )?plus\b|\bbonus\b|\bdesir(?:ed|able)\b|\badvantage|\bbeneficial\b|\bnice to have\b|\bnot required\b|\bwelcome\b|\bhelpful\b|von vorteil|wünschenswert|serait un plus)/;
const softBefore =
  /(?:\bprefer(?:red|ably|ence)?|\bideally\b|\bnice to have\b|\bdesir(?:ed|able)\b|\bbonus\b)[^.;)]{0,40}$/;

/** Lowest degree that satisfies the posting. */
export function readDegree(document: Document): Sourced<Degree> | null {
  let best: Mention | null = null;
  let sparesDegree = false;
  for (const sentence of document.topics.degree) {
    if (ignored.has(sentence.section)) continue;
    sparesDegree ||= /\bin lieu of (?:a |the )?(?:\w+ )?degree/.test(sentence.words);
    for (const mention of mentionsIn(sentence)) {
      if (best === null || isStronger(mention, best)) best = mention;
    }
  }
  if (best === null) return null;
  const required =
    !best.isSoft &&
    !sparesDegree &&
    !insteadExperience.test(best.sentence.words) &&
    !lesserDegree.test(best.sentence.words);
  return { value: { level: best.level, required }, evidence: evidenceOf(document, best.sentence) };
}

interface Mention {
  readonly level: DegreeLevel;
  /** Wished for, not asked for. */
  readonly isSoft: boolean;
  readonly sentence: TopicSentence;
}

const ignored: ReadonlySet<Section> = new Set(['company', 'benefits', 'legal', 'pay']);

/** A degree that is asked for beats one that is wished for, then the lower beats the higher. */
function isStronger(a: Mention, b: Mention): boolean {
  if (a.isSoft !== b.isSoft) return b.isSoft;
  return levels.indexOf(a.level) < levels.indexOf(b.level);
}

function mentionsIn(sentence: TopicSentence): Mention[] {
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
    const isJoined =
      index + 1 < matches.length && /^[^;(]{0,24}$/.test(between) && /^(?:'s|degree|or|and|[ ,/&])*$/.test(between);
    const isSoft: boolean =
      section === 'preferred' ||
      softAfter.test(between) ||
      (isJoined && nextIsSoft) ||
      (index === 0 && softBefore.test(words.slice(0, match.index)));
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
    section === 'preferred' || softAfter.test(words.slice(match.index)) || softBefore.test(words.slice(0, match.index));
  return [{ level: 'bachelor', isSoft, sentence }];
}
