import type { Document } from '../document.ts';
import { isUpper } from '../structure/characters.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { conceptRows } from './role-reading.ts';
import type { RoleSentence } from './sentences.ts';

/** What a person would do is better evidence than what is asked, and that better than the rest. */
const zoneTrust = { duties: 1.5, asked: 1, about: 0.7, company: 0.2 };
/** Sentences shorter than this name a thing but say nothing of it. */
const shortest = 30;
/** A sentence beyond this length is a wall of text: it tells less, the longer it is. */
const comfortable = 260;
/** Of degrees, publications, nice-to-haves and character a posting speaks in many tracks. */
const sideTrust = 0.3;
/** A line up to this length without an end mark, most of its longer words capitalised, is a heading that no reader took for one. */
const longestHeading = 60;
const shortestNounOfHeading = 4;
const capitalisedPart = 0.75;

/** Concepts of every trade. */
const common = conceptRows([
  'leadership',
  'stakeholders',
  'security',
  'phd',
  'software-practice',
  'ai',
  'care',
  'operations',
]);
const commonPart = 0.3;

const denies = /\b(?:(?:is|are) not|isn['’]t|aren['’]t|not (?:an?|just|purely)|rather than)\s/i;
const denyingWords: ReadonlySet<string> = new Set(['not', 'isn', 'aren', 'rather']);
const schoolingWords = /^(?:ph|bachelor|master|degree|publication)/;
const schooling = /\b(?:ph\.? ?d|bachelor|master['’]s|degree|publications?|publication record)\b/i;
const characterWords: ReadonlySet<string> = new Set(
  'fast thrive thrives thrived ideal abreast date passionate hustle mindset embrace starter'.split(' '),
);
const character =
  /\b(?:fast[- ](?:paced|moving)|thrive[sd]?|ideal for|abreast of|up to date|passionate|hustle|mindset|embrace|self[- ]starter)\b/i;
/** What its pattern begins with. */
const employerWords: ReadonlySet<string> = new Set(['we', 'our', 'this']);
const speaksOfEmployer =
  /^(?:we(?: also)?(?:['’]re| are| have| believe| serve| provide| offer)|our (?:mission|vision|company|customers|clients|teams?)|this (?:role|position) (?:is (?:a )?part of|sits (?:in|within)))\b/i;
const speaksOfHiring = /\b(?:seeking|looking|hiring|searching|you|your)\b/i;

/** Most sentences hold no word of these patterns, and are spared them. */
const doubts = perWord((word) => {
  if (denyingWords.has(word)) return 'denial';
  if (characterWords.has(word)) return 'character';
  return schoolingWords.test(word) ? 'schooling' : null;
});

/** How much of a concept's own a mention of it counts: less where every trade speaks of it. `row` is its row in the concept table. */
export function partOfConcept(row: number): number {
  return common.has(row) ? commonPart : 1;
}

/** How far a sentence can be trusted as evidence of the track, whatever its words weigh; 0 where it says the contrary or nothing. */
export function trustIn({ text, tokens }: Document, sentence: RoleSentence): number {
  const { start, end, section, zone } = sentence;
  const length = end - start;
  if (length < shortest) return 0;
  const quote = text.slice(start, end);
  const { mayDeny, mayBeSchooling, mayBeCharacter } = doubtsIn(tokens, sentence);
  if ((mayDeny && denies.test(quote)) || isHeadingLike(quote)) return 0;
  const isOfEmployer =
    employerWords.has(tokens.words[sentence.firstToken] ?? '') &&
    speaksOfEmployer.test(quote) &&
    !speaksOfHiring.test(quote);
  const isAside =
    section === 'preferred' ||
    (mayBeSchooling && zone === 'asked' && schooling.test(quote)) ||
    (mayBeCharacter && character.test(quote));
  const trust = isOfEmployer ? zoneTrust.company : zoneTrust[zone];
  return trust * Math.min(1, comfortable / length) * (isAside ? sideTrust : 1);
}

function isHeadingLike(quote: string): boolean {
  if (quote.length > longestHeading || '.!?;'.includes(quote.charAt(quote.length - 1))) return false;
  let [long, capitalised] = [0, 0];
  for (let start = 0, end = 0; start <= quote.length; start = end + 1) {
    end = quote.indexOf(' ', start);
    if (end < 0) end = quote.length;
    if (end - start < shortestNounOfHeading) continue;
    long += 1;
    if (isUpper(quote.charCodeAt(start))) capitalised += 1;
  }
  return capitalised >= capitalisedPart * long;
}

function doubtsIn({ numbers, table }: Tokens, { firstToken, endToken }: RoleSentence) {
  const doubtAt = doubts(table);
  const found = { mayDeny: false, mayBeSchooling: false, mayBeCharacter: false };
  for (let at = firstToken; at < endToken; at += 1) {
    const doubt = doubtAt[numbers[at] ?? 0];
    found.mayDeny ||= doubt === 'denial';
    found.mayBeSchooling ||= doubt === 'schooling';
    found.mayBeCharacter ||= doubt === 'character';
  }
  return found;
}
