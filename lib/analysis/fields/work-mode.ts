import type { WorkMode } from '../analysis.ts';
import type { Section } from '../blocks.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import { firstMatch, holdsAny, matches, matchesAny, withoutAny } from './cues.ts';
import { clauseAfter, isFollowedBy } from './near.ts';
import { plainWords, type TopicSentence } from './topics.ts';
import { printedDays } from './work-mode/days.ts';
import { otherUses } from './work-mode/other-uses.ts';
import * as wording from './work-mode/wording.ts';

/** A reading of one sentence; the stronger wins, then the earlier. */
interface Reading {
  readonly mode: WorkMode;
  readonly strength: number;
}

/** Longest line that can be a bare value, and longest that can be a row of facts. */
const longestValue = 20;
const longestFacts = 100;

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
  if (title) return { reading: { value: title, evidence: titleEvidence(document) }, strength: 7 };
  const place = document.input.location ?? '';
  const words = plainWords(place);
  const mode = modeOfWords(words) ?? (/^(?:anywhere|worldwide|global|everywhere)\b/.test(words) ? 'remote' : null);
  return mode && { reading: { value: mode, evidence: { quote: place, start: -1, end: -1 } }, strength: 4 };
}

/** The mode that a few words name: a chip, a title, a place. */
function modeOfWords(words: string): WorkMode | null {
  const found = wording.modeNames.find(([, pattern]) => matches(words, pattern));
  return found?.[0] ?? null;
}

function readSentence({ words, section, kind }: TopicSentence): Reading | null {
  const tagged = readHashtag(words) ?? (kind === 'paragraph' ? readFacts(words) : null);
  if (tagged) return tagged;
  const own = matches(words, wording.contrast) ? words.search(wording.thisRole) : -1;
  return (own > 0 ? readWords(words.slice(own), section) : null) ?? readWords(words, section);
}

function readWords(printed: string, section: Section): Reading | null {
  const words = withoutAny(printed, otherUses);
  const plain = readOfficeTime(words, section) ?? readDenial(words) ?? readLabel(words);
  if (plain || matchesAny(words, wording.unsure)) return plain;
  const asksOfPerson = section === 'required' || section === 'preferred';
  if (asksOfPerson && matches(words, wording.ability)) return null;
  return readStatement(words);
}

/** "#LI-Hybrid". */
function readHashtag(words: string): Reading | null {
  if (!words.includes('li-')) return null;
  const tag = wording.hashtag.exec(words)?.[1];
  const mode = tag && modeOfWords(tag);
  return mode ? { mode, strength: 6 } : null;
}

/** "Three days a week in the office", "60% on site". */
function readOfficeTime(words: string, section: Section): Reading | null {
  const days = officeDays(words);
  if (days !== null) return { mode: days >= 5 ? 'onsite' : 'hybrid', strength: 5 };
  if (matches(words, wording.office) && (wording.timesAWeek.test(words) || namesDays(words, section)))
    return { mode: 'hybrid', strength: 5 };
  if (!holdsAny(words, wording.shareCues)) return null;
  if (wording.remoteShare.test(words)) return { mode: 'hybrid', strength: 5 };
  const hasShare =
    isFollowedBy(words, wording.share, wording.officeNoun, 70) ||
    isFollowedBy(words, wording.inOffice, wording.shareNoun, 50);
  return hasShare ? { mode: 'hybrid', strength: 5 } : null;
}

/** "Tuesdays and Thursdays"; among benefits such days are for lunches. */
function namesDays(words: string, section: Section): boolean {
  const named = words.match(wording.dayNames)?.length ?? 0;
  return section !== 'benefits' && named > 0 && named < 5 && !wording.wholeWeek.test(words);
}

/** "Not fully remote" leaves room for a mix, "not remote" does not. */
function readDenial(words: string): Reading | null {
  if (!matchesAny(words, wording.notRemote)) return null;
  const isPartial = words.includes('fully remote') && !/on-?site|in[- ]person/.test(words);
  return { mode: isPartial ? 'hybrid' : 'onsite', strength: 4 };
}

/** "Workplace type: Hybrid", or such a value alone on its line. */
function readLabel(words: string): Reading | null {
  const labelled = modeOfWords(firstMatch(words, wording.label)?.[1] ?? '');
  if (labelled) return { mode: labelled, strength: 5 };
  const alone = modeAlone(words);
  return alone && { mode: alone, strength: 4 };
}

/** "Permanent | Hybrid | Leeds": the one mode among the facts of a short line. */
function readFacts(words: string): Reading | null {
  if (words.length > longestFacts || !wording.betweenFacts.test(words)) return null;
  const modes = words
    .split(wording.betweenFacts)
    .map(modeAlone)
    .filter((mode) => mode !== null);
  return modes.length === 1 && modes[0] ? { mode: modes[0], strength: 4 } : null;
}

function modeAlone(words: string): WorkMode | null {
  return words.length <= longestValue ? modeOfWords(wording.modeAlone.exec(words)?.[1] ?? '') : null;
}

/** Days a week in the office; null where the sentence names none. */
function officeDays(words: string): number | null {
  for (const { start, end, days } of printedDays(words)) {
    if (!areInOffice(words, start, end)) continue;
    if (!matches(clauseAfter(words, end, 16), wording.aMonth)) return days;
    return days < 4 && words.includes('remote') ? null : Math.ceil(days / 5);
  }
  return null;
}

function areInOffice(words: string, start: number, end: number): boolean {
  const after = clauseAfter(words, end, 60);
  if (matches(words.slice(start, end), wording.office) || matches(after, wording.office)) return true;
  return wording.aWeek.test(after) && matches(words.slice(Math.max(0, start - 60), start), wording.office);
}

function readStatement(words: string): Reading | null {
  if (matchesAny(words, wording.anyMode)) return { mode: 'remote', strength: 4 };
  if (matchesAny(words, wording.fullyRemote)) return { mode: 'remote', strength: 4 };
  if (matchesAny(words, wording.strictlyOnsite)) return { mode: 'onsite', strength: 4 };
  const saysHybrid = matchesAny(words, wording.hybrid);
  const saysRemote = matchesAny(words, wording.remote);
  if (saysHybrid && saysRemote) return { mode: isOwnChoice(words) ? 'remote' : 'hybrid', strength: 3 };
  if (saysHybrid) return { mode: 'hybrid', strength: 4 };
  if (matchesAny(words, wording.onsite)) return { mode: 'onsite', strength: 4 };
  if (hasHomeDays(words)) return { mode: 'hybrid', strength: 4 };
  if (matches(words, wording.mixing) && (saysRemote || words.includes('home')) && words.includes('office'))
    return { mode: 'hybrid', strength: 4 };
  if (matchesAny(words, wording.remoteOption)) return { mode: 'hybrid', strength: 2 };
  if (saysRemote) return { mode: 'remote', strength: 3 };
  if (wording.pay.test(words)) return null;
  const isAtOffice =
    matches(words, wording.atOffice) ||
    (holdsAny(words, wording.officeCues) && isFollowedBy(words, wording.based, wording.offices, 70));
  return isAtOffice ? { mode: 'onsite', strength: 1 } : null;
}

/** "Remote or hybrid" leaves it to the person, unless an office is named. */
function isOwnChoice(words: string): boolean {
  return isFollowedBy(words, wording.remoteWord, wording.orHybrid, 36) && !wording.ownOffice.test(words);
}

/** "One day a week from home", "home office up to two days". */
function hasHomeDays(words: string): boolean {
  return printedDays(words).some(
    ({ start, end, days }) =>
      days < 5 &&
      (wording.fromHome.test(clauseAfter(words, end, 40)) ||
        wording.homeUpTo.test(words.slice(Math.max(0, start - 40), start))),
  );
}
