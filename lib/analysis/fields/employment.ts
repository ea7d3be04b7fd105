import type { Employment } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import { isFollowedBy } from './near.ts';
import { plainWords, type TopicSentence } from './topics.ts';

/** Kinds by their names, in the order in which they win over each other: a part-time contract role is part-time. */
const names: readonly (readonly [Employment, RegExp])[] = [
  [
    'internship',
    /\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bstage\b|\bstagiaire|\bbecari|\bprácticas\b|\bco-?op\b|\balternance\b|\btirocinio\b/,
  ],
  [
    'part-time',
    /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel|\bjornada parcial|\bdeeltijd\b|\btempo parziale\b|\badjunct\b/,
  ],
  ['temporary', /\btemporary\b|\btemp\b|\bseasonal\b|\bzeitarbeit/],
  [
    'contract',
    /\bcontract(?:or)?\b(?! (?:negotiation|type|award))|\bfreelance|\bc2c\b|\bcorp[- ]to[- ]corp|\b1099\b|\bw-?2 (?:contract|only)|\bfixed[- ]term|\bbefristet\b|\bcdd\b|\bconsultant contract/,
  ],
  [
    'full-time',
    /\bfull[- ]?time\b|\bvollzeit\b|\btemps plein|\bjornada completa|\btiempo completo|\bvoltijds?\b|\btempo (?:pieno|integral)\b|\bfulltime\b/,
  ],
];

/** "Employment type: …", "Type: …", "Mode of hire - …". */
const label =
  /(?:^|[|•·.,;(] ?)(?:employment|job|position|time|contract|work|hire|engagement|role|opportunity|schedule|mode of hire|anstellungsart|type de contrat|dienstverband)? ?(?:type|status|basis|term|category|mode of hire|schedule|anstellungsart|type de contrat|dienstverband|duration)\s*(?::|-|is)\s*(.{0,48})/;
const labelAlone = /^(?:employment|job|position|time|contract|work|workplace)? ?(?:type|status|basis|schedule)s? ?:?$/;
/** The value alone on its line, as page headers print it. */
const longestValue = 40;
/** So short that a kind in it can only be meant as one: "Freelance / project-based". */
const shortestValue = 32;

const statement: readonly (readonly [Employment, RegExp])[] = [
  [
    'part-time',
    /\bpart[- ]?time (?:role|position|opportunity|job|contract|basis|,|\(|employment|schedule|work\b)|\b(?:is|as) (?:a )?part[- ]?time/,
  ],
  [
    'contract',
    /\b(?:as|is|an) (?:an )?independent contractor\b|\bindependent contractor (?:position|role|basis|agreement)|\bftc\b|\b(?:hiring|seeking|looking for|need) an? (?:[a-z]{1,16} )?(?:contractor|freelancer)|\bcontract duration\b|\binitial contract\b|\binside ir35|\boutside ir35/,
  ],
  [
    'contract',
    /\bcontract (?:role|position|opportunity|job|assignment|basis|engagement|to hire|-to-hire|with)|\bcontract-to-hire|\b(?:as|on|is) an? (?:\d+[- ]month |initial |long[- ]term |short[- ]term |fixed[- ]term )?(?:contract(?:or)?\b|freelance)|\bcontract \(\d|^duration ?: ?\d{1,2}\+? months?|\bcorp[- ]to[- ]corp|\bc2c\b/,
  ],
  [
    'internship',
    /\b(?:this|our|the|summer|winter|paid|\d{4}) (?:\w+ ){0,2}internship (?:program|is|will|role|position|duration)|\binternship duration|\bintern (?:role|position)/,
  ],
  ['temporary', /\btemporary (?:role|position|opportunity|job|assignment)|\b(?:is|as) a temporary\b/],
  [
    'full-time',
    /\bfull[- ]?time,? (?:[a-z-]{1,16},? ){0,4}(?:role|position|opportunity|job|basis|employment|schedule)\b|\b(?:is|as|enjoy|looking for|seeking|hiring) (?:an? )?(?:permanent,? |regular,? |exempt,? )?full[- ]?time\b|\bin vollzeit\b|\bà temps plein/,
  ],
];
const term = /\b(?:\d{1,2}\+?|three|four|six|nine|twelve|eighteen)[- ](?:months?|weeks?)\b/g;
const contract = /\bcontract\b/;

/** Full-time said of the staff, the benefits, or earlier work. */
const fullTime = /\bfull[- ]?time\b/g;
const others =
  /^ (?:[a-z]{1,16},? ){0,3}(?:employees?|staff|team members?|associates|workers|offers|equivalent|experience|industry|engineering)\b/;
const benefits = /\bbenefits\b/g;
const fullTimeLater = /\bfull[- ]?time\b/;
const asides = /\bif (?:you|this|the)\b|\b(?:federal|government) contractor|\bwill be considered\b|\bconversion\b/;

function isOfOthers(words: string): boolean {
  return (
    asides.test(words) || isFollowedBy(words, fullTime, others, 60) || isFollowedBy(words, benefits, fullTimeLater, 60)
  );
}

/** Kind of employment as stated: the page's own chip, then the title, then the posting's plainest words. */
export function readEmployment(document: Document): Sourced<Employment> | null {
  const { input, topics } = document;
  const stated = strongest(topics.employment, document);
  const chip = firstKindOf(plainWords(input.employment ?? ''));
  if (chip)
    return {
      value: chip,
      evidence: stated?.value === chip ? stated.evidence : { quote: input.employment ?? '', start: -1, end: -1 },
    };
  const title = kindOf(
    plainWords(document.title).replace(/\bcontract(?:s|ing)?(?= (?:manag|admin|special|negot|analy))/g, ''),
  );
  if (title) return { value: title, evidence: titleEvidence(document) };
  return stated;
}

function strongest(sentences: readonly TopicSentence[], document: Document): Sourced<Employment> | null {
  let best: { value: Employment; strength: number; sentence: TopicSentence } | null = null;
  for (const sentence of sentences) {
    const reading = readSentence(sentence, document);
    if (reading && (best === null || reading.strength > best.strength)) best = { ...reading, sentence };
  }
  return best && { value: best.value, evidence: evidenceOf(document, best.sentence) };
}

function readSentence(sentence: TopicSentence, document: Document): { value: Employment; strength: number } | null {
  const { words } = sentence;
  if (isOfOthers(words)) return null;
  for (const [value, pattern] of statement) {
    if (pattern.test(words)) return { value, strength: value === 'full-time' ? 3 : 4 };
  }
  if (isFollowedBy(words, term, contract, 24)) return { value: 'contract', strength: 4 };
  const labelled = kindOf(label.exec(words)?.[1] ?? '');
  if (labelled) return { value: labelled, strength: 3 };
  if (words.length > longestValue) return null;
  const value = kindOf(words);
  if (value === null) return null;
  if (isUnderLabel(sentence, document)) return { value, strength: 3 };
  return value === 'full-time' || value === 'part-time' || words.length < shortestValue ? { value, strength: 2 } : null;
}

/** "Employment type" on the line above. */
function isUnderLabel({ block }: TopicSentence, document: Document): boolean {
  const above = document.blocks[block - 1];
  return (
    above !== undefined &&
    above.end - above.start < longestValue &&
    labelAlone.test(plainWords(document.text.slice(above.start, above.end)))
  );
}

/** Of several kinds on a chip ("Full-time, Contract") the page prints the main one first. */
function firstKindOf(words: string): Employment | null {
  let first: { kind: Employment; at: number } | null = null;
  for (const [kind, pattern] of names) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? null;
}

function kindOf(words: string): Employment | null {
  if (words === '') return null;
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
