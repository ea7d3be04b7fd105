import type { WorkMode } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import { clauseAfter, isFollowedBy } from './near.ts';
import { plainWords, type TopicSentence } from './topics.ts';

/** A reading of one sentence; the stronger wins, then the earlier. */
interface Reading {
  readonly mode: WorkMode;
  readonly strength: number;
}

/** "3 days", "two to three days", "4+ days", "1-2x". */
const days =
  /\b(\d|one|two|three|four|five)(?:\+|(?: to | or |-)(?:\d|one|two|three|four|five)\+?)? ?(?:\([a-z0-9]{1,12}\) )?(?:(?:or more|full|set|core|in-?office|office|on-?site|in-person) )?(?:days?|x)\b/g;
const office = /\b(?:office|on[- ]?site|in[- ]person|hub|hq|headquarters|campus|hybrid)\b/;
const aWeek = /^ ?(?:\/|per|a|each|every)? ?(?:week|wk)\b/;
/** "half of their time", "60% of the month". */
const share = /\b(?:half|[1-8]\d ?%|\d\d percent)/g;
const officeNoun = /\b(?:office|on-?site|in[- ]person)\b/;
const inOffice = /\boffice\b/g;
const shareNoun = /\bhalf\b|\b[1-8]\d ?%/;
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

const label =
  /(?:^|[.;|] ?)(?:#li-|(?:job |work |role |office |position |primary )?(?:locations?|workplace|work ?place type|workplace type|work (?:mode|model|type|location|setting|arrangement|environment|site)|mode of work|remote type|job type|location type|arbeitsort)(?: type)?\s*(?::|-|is)\s*)([^.;]{0,80})/;
const hashtag = /#? ?li-(remote|hybrid|onsite|on-site)\b/;

/** The value alone on its line, as page headers print it below "Workplace type". */
const modeAlone = /^\W{0,3}(remote|hybrid|on-?site|in[- ](?:person|office))\W{0,3}$/;
const longestValue = 16;

const notRemote =
  /\bnot (?:a |an |currently |open to |eligible for |offer(?:ing)? ){0,3}(?:fully |100% )?(?:remote|hybrid)(?!-only)|\bno (?:fully )?remote|\bremote (?:work )?(?:is )?not (?:available|possible|permitted|an option)|\bcannot be (?:performed |done )?remote|\bnon-remote|\b(?:remote|hybrid)(?: or hybrid)?(?: work| working)? (?:is|are) (?:not |un)available/;
const unsure =
  /^if |\bmay vary\b|\bdepending on (?:the )?(?:role|position)|\bfor certain roles\b|\bwho are not\b|\bif (?:the|this|your) (?:role|position|job)|\binterview|\bunless\b/;

const fullyRemote =
  /\b(?:fully|100%|completely|entirely|permanently|primarily|mostly)[ -]?(?:remote|telework|distributed|virtual)|\bremote[- ]first|\bwork (?:remotely )?from anywhere|\bremote(?:ly)?,? (?:anywhere|from (?:anywhere|home|any))|\bcan be (?:based|located|performed|done) (?:anywhere|remotely|from anywhere)|\b(?:role|position|job|opportunity|team|contract) (?:is|will be|are) (?:an? )?(?:full-time |permanent |\d{1,3}% )?(?:remote|virtual|telework)|\b(?:is|as) an? (?:full-time |permanent )?(?:remote|work[- ]from[- ]home|home[- ]based)\b|\bcomfort of your (?:own )?home|\b100 ?% (?:télétravail|home)|\btelework-based/;
const remoteOption =
  /\bremote (?:working |work )?(?:possibilit|options?\b|days)|\b(?:work|working) (?:remotely|from home) (?:up to|for up to|\d|one|two|three|some|part)|\btélétravail (?:partiel|hybride|possible|: ?\d|\d|jusqu)|\b\d jours? (?:de|en) télétravail|\b\d tage? (?:home-?office|remote)|\bteletrabajo parcial|\bwork from home (?:on (?:mon|tues|wednes|thurs|fri)days|opportunit|options?\b|flexib|days)/;
const remote =
  /\bremote(?=$|[ ,/]{0,2}(?:\(|us\b|u\.s|usa|uk\b|eu\b|emea|canada|india|europe|within|in the|in |role|position|job|work\b|working|opportunit|candidate|or hybrid|flexib|employment|schedule|full|[|•·),;:])|[ -](?:friendly|based|eligible|ok\b)| - )|\bwork(?:ing)? remotely|\bwork(?:ing)? from home|\bhome-?based|\bwfh\b|\bhome-?office\b|\btélétravail\b|\bteletrabajo\b|\bremoto\b|\bthuiswerken\b|\bopen to (?:hiring )?remote|\bremotely\b(?! sensed)/;
const hybrid =
  /\bhybrid(?=[ ,/-]{0,3}(?:work|role|position|job|schedule|model|arrangement|environment:|environment\b|policy|set-?up|office|option|opportunity|employ|remote|in |from|\(|with|and flexible|based|mode\b|company|flexib|approach|capacity|hours))|(?:^|[:|(/•·] ?| - |remote,? (?:or|and) )hybrid(?=$|[ ,/]{0,2}[|•·),;:.-])|\b(?:is|are|be|fully|currently) hybrid\b(?! (?:cloud|infra))|\bhybride?s? (?:arbeit|arbeits|werken)|\bhíbrido|\bhybrides arbeiten|\bpart(?:ly|ially) remote/;
const strictlyOnsite =
  /\b(?:100%|fully|strictly|entirely|full[- ]time|daily) (?:on[- ]?site|in[- ]office|in[- ]person)/;
const onsite =
  /\bon-?site (?:role|position|job|opportunity|presence|work\b|only|daily|in )|\(on-?site\)|\bin[- ]person (?:role|position|job|at our|in our|5|five)|\b(?:role|position|job|is|be|work|working) (?:an? )?(?:full-time )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)|\boffice[- ]based\b|\bvor ort\b|\bsur site\b|\bpresencial\b/;
/** "Remote or hybrid": the person chooses. */
const remoteWord = /\bremote(?:ly)?\b/g;
const orHybrid = /(?:\bor|\/) ?hybrid\b/;
/** The place of work is an office, and nothing is said of days. */
const based = /\b(?:based|located|working|work) (?:out of|in|at|from)\b/g;
const offices = /\boffices?\b/;
/** "Combining office days and remote work". */
const mixing = /\bcombin(?:es?|ing|ation)\b|\bmix of\b|\bsplit between\b/;
/** All three named: the person chooses. */
const anyMode =
  /\b(?:office|on-?site|in[- ]person)[ ,/]{1,3}(?:or )?hybrid[ ,/]{1,3}(?:or )?remote|\bremote[ ,/]{1,3}(?:or )?hybrid[ ,/]{1,3}(?:or )?(?:office|on-?site|in[- ]person)/;
/** Uses of the words that speak of products, perks or customers. */
const otherUse =
  /\bremote (?:configuration|sensing|control|server|access|monitoring|procedure|desktop|exercise|diagnostic|repositor|workspace|working allowance|sites?|locations?|offices?\b|patient|support|data|communication|team|working stipend|work stipend|workers|office stipend|triggered)|\bwfh (?:equipment|stipend|set|allowance|budget)|\bhome[- ]office (?:set|stipend|upgrade|allowance|equip|budget|tech)|\bhybrid (?:cloud|infrastructure|environments|marketplace|global|search|retrieval|architecture|it\b|and multi|and on-prem|data|ml|quantum|approach to)|\bon-?site (?:fitness|gym|cafeteria|cafe|perks|amenit|parking|health|child|clinic|meals|lunch|wellness|visits?|support|training|customers?|clients?|food|services|coffee|,)|\bon-?site (?:or embedded|with|at (?:our |the |a |international )?(?:customer|client|partner))|\bremote and hybrid working options|\b(?:customer|client|clients'|customer's) (?:sites?|offices?|locations?)/g;

/** Where the work is done, for this role: the page's own chip first, then what the posting says most plainly. */
export function readWorkMode(document: Document): Sourced<WorkMode> | null {
  const chip = modeOfWords(plainWords(document.input.workMode ?? ''));
  if (chip) return { value: chip, evidence: evidenceOfChip(document, chip) };
  let best: (Reading & { sentence: TopicSentence }) | null = null;
  for (const sentence of document.topics.workMode) {
    const reading = readSentence(sentence);
    if (reading && (best === null || reading.strength > best.strength)) best = { ...reading, sentence };
  }
  const header = modeOfHeader(document);
  if (header && (best === null || best.strength < header.strength)) return header.reading;
  return best && { value: best.mode, evidence: evidenceOf(document, best.sentence) };
}

function evidenceOfChip(document: Document, mode: WorkMode) {
  const sentence = document.topics.workMode.find((one) => readSentence(one)?.mode === mode);
  return sentence ? evidenceOf(document, sentence) : { quote: document.input.workMode ?? '', start: -1, end: -1 };
}

/** "Remote" in the title or the place. */
function modeOfHeader(document: Document): { reading: Sourced<WorkMode>; strength: number } | null {
  const title = modeOfWords(plainWords(document.title));
  if (title) return { reading: { value: title, evidence: titleEvidence(document) }, strength: 6 };
  const place = document.input.location ?? '';
  const words = plainWords(place);
  const mode = modeOfWords(words) ?? (/^(?:anywhere|worldwide|global|everywhere)\b/.test(words) ? 'remote' : null);
  return mode && { reading: { value: mode, evidence: { quote: place, start: -1, end: -1 } }, strength: 4 };
}

/** The mode that a few words name: a chip, a title, a place. */
function modeOfWords(words: string): WorkMode | null {
  if (words === '') return null;
  if (/\bhybrid|\bibrido|\bhíbrido/.test(words) && !/\bhybrid (?:cloud|infra)/.test(words)) return 'hybrid';
  if (/\bremot[eo]\b|\btelecommut|télétravail|home ?office|teletrabajo/.test(words) && !/\bremote sens/.test(words))
    return 'remote';
  return /\bon-?site\b|\bin[- ]person\b|\bin[- ]office\b|\bvor ort\b|\bin sede\b|\bsur site\b|\bpresencial\b|\bop locatie\b/.test(
    words,
  )
    ? 'onsite'
    : null;
}

function readSentence(sentence: TopicSentence): Reading | null {
  const tag = hashtag.exec(sentence.words);
  if (tag) return { mode: tag[1] === 'remote' || tag[1] === 'hybrid' ? tag[1] : 'onsite', strength: 6 };
  const words = sentence.words.replace(otherUse, ' ');
  const daysInOffice = officeDays(words);
  if (daysInOffice !== null) return { mode: daysInOffice >= 5 ? 'onsite' : 'hybrid', strength: 5 };
  if (isFollowedBy(words, share, officeNoun, 70) || isFollowedBy(words, inOffice, shareNoun, 50))
    return { mode: 'hybrid', strength: 5 };
  if (notRemote.test(words))
    return {
      mode: /fully remote/.test(words) && !/on-?site|in[- ]person/.test(words) ? 'hybrid' : 'onsite',
      strength: 4,
    };
  const labelled = modeOfWords(label.exec(words)?.[1] ?? '');
  if (labelled) return { mode: labelled, strength: 5 };
  const alone = words.length <= longestValue ? modeAlone.exec(words)?.[1] : undefined;
  if (alone) return { mode: modeOfWords(alone) ?? 'onsite', strength: 4 };
  if (unsure.test(words)) return null;
  return readStatement(words);
}

/** Days a week in the office; null where the sentence names none. */
function officeDays(words: string): number | null {
  for (const match of words.matchAll(days)) {
    const after = clauseAfter(words, match.index + match[0].length, 60);
    const before = words.slice(Math.max(0, match.index - 60), match.index);
    if (!office.test(match[0]) && !office.test(after) && !(office.test(before) && aWeek.test(after))) continue;
    const figure = match[1] ?? '';
    return numbers[figure] ?? Number(figure);
  }
  return null;
}

function readStatement(words: string): Reading | null {
  if (anyMode.test(words)) return { mode: 'remote', strength: 4 };
  if (fullyRemote.test(words)) return { mode: 'remote', strength: 4 };
  if (strictlyOnsite.test(words)) return { mode: 'onsite', strength: 4 };
  const saysHybrid = hybrid.test(words);
  const saysRemote = remote.test(words);
  if (saysHybrid && saysRemote)
    return { mode: isFollowedBy(words, remoteWord, orHybrid, 36) ? 'remote' : 'hybrid', strength: 3 };
  if (saysHybrid) return { mode: 'hybrid', strength: 4 };
  if (onsite.test(words)) return { mode: 'onsite', strength: 4 };
  if (mixing.test(words) && saysRemote && words.includes('office')) return { mode: 'hybrid', strength: 4 };
  if (remoteOption.test(words)) return { mode: 'hybrid', strength: 2 };
  if (saysRemote) return { mode: 'remote', strength: 3 };
  return isFollowedBy(words, based, offices, 70) ? { mode: 'onsite', strength: 1 } : null;
}
