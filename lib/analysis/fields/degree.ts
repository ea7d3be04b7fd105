import type { Degree, DegreeLevel } from '../analysis.ts';
import type { Section } from '../blocks.ts';
import type { Document, Sourced } from '../document.ts';
import { evidenceOfChain, wordsOfChain } from './chains.ts';
import { withoutCopies } from './copies.ts';
import { type CuedPattern, matches, matchesAny } from './cues.ts';
import { lesserDegree, type Mention, mentionsIn } from './degree/mentions.ts';
import { allMatches, clauseAfter, isFollowedBy } from './near.ts';

/** Lowest first. */
const levels: readonly DegreeLevel[] = ['bachelor', 'master', 'phd'];

const ignored: ReadonlySet<Section> = new Set(['company', 'benefits', 'legal']);
/** Pay "depends on experience and degree"; a degree that is asked for below the pay still counts. */
const ofPay = /\b(?:depend|factor|based on|determin|commensurate|according to|var(?:y|ies)\b|range)/;

/** Experience in the degree's place. */
const instead: readonly CuedPattern[] = [
  [/\bin lieu of\b/, ['in lieu of']],
  [/\bor,?$/, ['or']],
  [
    /\bequivalent (?:combination of (?:education|experience|skills)|(?:practical|work|professional) experience|years of)/,
    ['equivalent '],
  ],
  [/\bor experience\b/, ['or experience']],
  [/\bor self-taught\b/, ['self-taught']],
  [/\bsubstitut/, ['substitut']],
  [
    /(?:gleichwertige|vergleichbare)(?![a-z]{0,2} (?:[a-z]{1,16} )?(?:studi|abschl|hochschul|fach|diszip))/,
    ['gleichwertige', 'vergleichbare'],
  ],
  [
    /\boder (?:eine )?(?:abgeschlossene )?(?:ausbildung|berufsausbildung)\b|\b(?:berufs)?ausbildung (?:als|zum|zur|in) [^.;]{1,40} oder (?:ein )?(?:abgeschlossenes )?\w{0,16}studium/,
    ['ausbildung'],
  ],
  [/\bexpérience équivalente|\bexperiencia equivalente\b/, ['quivalente']],
  [/\bmotsvarande erfarenhet/, ['motsvarande']],
];
/** "or an …", "/…", "(…" before any word. Groups: what stands before the word, the word. */
const orAny = /(?:\bor|\/|\()(?=( ?(?:with )?(?:an? |any |the )?)(real-world|hands-on|[a-z]+)\b)/g;
/** The words after "or" that offer something in the degree's place, where experience follows. */
const others = new Set(
  (
    'equivalent comparable similar relevant commensurate meaningful significant substantial demonstrated demonstrable proven other ' +
    'real-world hands-on practical work professional industry military related appropriate combination suitable'
  ).split(' '),
);
/** "or a related field … experience" offers another subject, not experience. */
const subject = /field|disciplin|area|major|degree|subject|domain/;
const degreeWord = /\bbachelor|\bdegree\b|\bb\.?s\b/g;
const orYears =
  / or (?:\d{1,2}\+?|two|three|four|five|six|seven|eight|ten)(?: (?:more|further|additional|extra))? years/;

/** "In lieu of a degree" anywhere in the text. */
const spares: CuedPattern = [
  /\b(?:in lieu of|substitut\w{1,4} for|instead of) (?:an? |the )?(?:\w{1,16} )?(?:degree|education)|\b(?:equivalent|relevant|comparable|practical|work) experience (?:is |will be |may be |can be )?(?:also )?(?:considered|accepted|fine|okay|welcome)/,
  ['in lieu of', 'substitut', 'instead of', 'experience'],
];

/** "Option 1: a bachelor's degree … Option 2: 7 years …". */
const yearsAsOption: CuedPattern = [/\boption (?:\d|[a-c]) ?: ?\d{1,2}\+? years/, ['option ']];

/** Lowest degree that satisfies the posting. */
export function readDegree(document: Document): Sourced<Degree> | null {
  let best: Mention | null = null;
  let sparesDegree = document.topics.years.some(({ words }) => matches(words, yearsAsOption));
  for (const sentence of withoutCopies(document.topics.degree)) {
    if (ignored.has(sentence.section) || (sentence.section === 'pay' && ofPay.test(sentence.words))) continue;
    sparesDegree ||= matches(sentence.words, spares);
    for (const mention of mentionsIn(sentence)) {
      if (best === null || isStronger(mention, best)) best = mention;
    }
  }
  if (best === null) return null;
  const words = wordsOfChain(document, best.sentence);
  const required = !best.isSoft && !sparesDegree && !allowsExperience(words) && !lesserDegree.test(words);
  return { value: { level: best.level, required }, evidence: evidenceOfChain(document, best.sentence) };
}

/** Does experience do instead of the degree? */
function allowsExperience(words: string): boolean {
  if (matchesAny(words, instead) || (words.includes(' years') && isFollowedBy(words, degreeWord, orYears, 90)))
    return true;
  if (!words.includes('experience')) return false;
  for (const { 0: or, 1: lead = '', 2: word = '', index } of allMatches(words, orAny)) {
    if (!others.has(word)) continue;
    const end = index + or.length + lead.length + word.length;
    const [before, after] = clauseAfter(words, end, 60).split('experience', 2);
    if (after !== undefined && !subject.test(before ?? '')) return true;
  }
  return false;
}

/** A degree that is asked for beats one that is wished for, then the lower beats the higher. */
function isStronger(a: Mention, b: Mention): boolean {
  if (a.isSoft !== b.isSoft) return b.isSoft;
  return levels.indexOf(a.level) < levels.indexOf(b.level);
}
