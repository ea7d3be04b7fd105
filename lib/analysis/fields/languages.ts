import type { AskedLanguage } from '../analysis.ts';
import type { Span } from '../blocks.ts';
import { type Document, evidenceOf } from '../document.ts';
import { languageCode } from '../language-names.ts';
import { type LanguageLevel, languageLevels } from '../vocabulary.ts';
import { allMatches } from './near.ts';
import type { TopicSentence } from './topics.ts';

/** Words that say how well, most exacting first; matched at the beginning of a word. */
const cues: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /^(?:native|mother|muttersprach|maternelle|nativo)/],
  [
    'fluent',
    /^(?:fluen|c[12]$|proficien|excellent|expert|perfect|fließend|fliessend|verhandlungssicher|sehr|stilsicher|courant|bilingu|avan[zcç]|advanced|verygood|fluid|vloeiend|biegł|flytande|full)/,
  ],
  ['working', /^(?:b[12]$|business|professional|working|good|solid|strong|gut|conversational|bon$|bonne|buen|goed)/],
  ['basic', /^(?:a[12]$|basic|elementary|grundkenntnisse|notions)/],
];

/** Words that may stand between a language and how well it is spoken. */
const between = new Set(
  (
    'in of and or written spoken oral verbal both level niveau knowledge command skills skill user speaker speaking communication ' +
    'the a an at on is be to with language languages kenntnisse und et y e en wort schrift better higher least minimum mind gute guter ' +
    'conversation writing reading ability very professionally fluently your good ' +
    'min auf mindestens sprachniveau der van de del la sprache taal beheersing dominio maîtrise'
  ).split(' '),
);

/** What takes the demand back. */
const softens =
  /\bplus\b|\bnice to have|\bprefer|\badvantage|\bbonus\b|\bwelcome|\bhelp|\bideal|\bdesir|\basset|\boptional|\bnot (?:required|necessary|needed)|\bno \w{2,20} (?:is )?(?:required|necessary|needed)|\bvon vorteil|\bwünschenswert|\bun plus|\bgerne\b|\bvalorable|\bkeine?\b/;
const name = /[\p{L}]+/gu;
/** How far from a language's name its level stands, in characters of the same clause. */
const reach = 45;

/** Languages that the posting asks the person to speak at a level, each once, at its highest. */
export function readLanguages(document: Document): AskedLanguage[] {
  const found = new Map<string, AskedLanguage>();
  for (const sentence of document.topics.languages) {
    if (sentence.section === 'preferred' || sentence.section === 'benefits' || sentence.section === 'company') continue;
    for (const { code, level } of askedIn(sentence)) {
      const known = found.get(code);
      if (known && languageLevels.indexOf(known.level) >= languageLevels.indexOf(level)) continue;
      found.set(code, { code, level, ...evidenceOf(document, sentence) });
    }
  }
  return [...found.values()];
}

/** A language's name in the words of a sentence. */
interface Name extends Span {
  readonly code: string;
}

/** The languages of a sentence; none of two of which either is enough, unless one is to be bilingual in them. */
function askedIn({ words }: TopicSentence): { code: string; level: LanguageLevel }[] {
  const names = allMatches(words, name).flatMap((match): Name[] => {
    const code = languageCode(match[0]);
    return code === null ? [] : [{ code, start: match.index, end: match.index + match[0].length }];
  });
  const isBilingual = words.includes('bilingu');
  const asked: { code: string; level: LanguageLevel }[] = [];
  names.forEach((each, index) => {
    const [previous, next] = [names[index - 1], names[index + 1]];
    if (!isBilingual && (isChoice(words, previous, each) || isChoice(words, each, next))) return;
    const before = clauseBefore(words.slice(Math.max(0, each.start - reach), each.start));
    const after = clauseAfter(words.slice(each.end, each.end + reach));
    if (softens.test(before) || softens.test(after)) return;
    const own = next ? untilNext(after.slice(0, next.start - each.end)) : after;
    const level = levelIn(wordsOf(own)) ?? levelIn(wordsOf(before).reverse()) ?? (isBilingual ? 'fluent' : null);
    if (level) asked.push({ code: each.code, level });
  });
  return asked;
}

/** "or", and nothing more than it, between two languages. */
function isChoice(words: string, one: Name | undefined, other: Name | undefined): boolean {
  if (!one || !other) return false;
  return /^ ?(?:,? (?:or|oder|ou|o|of)|\/) ?$/.test(words.slice(one.end, other.start));
}

/**
 * The lowest level named beside a language: of "fluent or native" fluency is enough.
 * @param words from the language on, or from it back
 */
function levelIn(words: readonly string[]): LanguageLevel | null {
  let lowest: number | null = null;
  for (const word of words) {
    const found = cues.findIndex(([, cue]) => cue.test(word));
    if (found >= 0) lowest = Math.max(lowest ?? 0, found);
    else if (!between.has(word) && languageCode(word) === null) break;
  }
  return lowest === null ? null : (cues[lowest]?.[0] ?? null);
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll('sehr gut', 'sehrgut')
    .replaceAll('very good', 'verygood')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** What stands between a language and the next: after "and" or a comma it says how well the next one is spoken. */
function untilNext(stretch: string): string {
  return stretch.split(/,| (?:and|und|et|y|e|en) /, 1)[0] ?? '';
}

function clauseBefore(stretch: string): string {
  const start = Math.max(stretch.lastIndexOf(';'), stretch.lastIndexOf('. '));
  return stretch.slice(start + 1);
}

function clauseAfter(stretch: string): string {
  // "German (min. B2)" goes on.
  const end = stretch.search(/;|(?<!\bmin)\. /);
  return end < 0 ? stretch : stretch.slice(0, end);
}
