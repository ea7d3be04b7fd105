import type { Section } from './block.ts';
import { isDigit, isLetter, isLower, isUpper } from './characters.ts';
import { headingVocabulary, headingWords } from './heading-vocabulary.ts';

/** Longest heading that is looked up, in UTF-16 units and in words; with a colon it may be a clause. */
export const maxHeadingLength = 80;
const maxHeadingWords = 9;
const maxLeadInWords = 12;
const ampersand = 38;

const listed = new Map<string, Section>();
const distinct = new Map<string, Section>();
for (const [section, { distinct: anywhere, plain }] of Object.entries(headingVocabulary)) {
  for (const phrase of anywhere) distinct.set(phrase, section as Section);
  for (const phrase of [...anywhere, ...plain]) listed.set(phrase, section as Section);
}

/** The words of a heading in lower case, glued ones parted, apostrophes dropped, "&" as "and", everything else that is no letter or digit folded to one blank. */
export function normaliseHeading(heading: string): string {
  let words = '';
  let wasLower = false;
  let isApart = false;
  for (let at = 0; at < heading.length; at += 1) {
    const code = heading.charCodeAt(at);
    if (isApostrophe(code)) continue;
    const isWord = isLetter(code) || isDigit(code);
    if (isApart || (wasLower && isUpper(code))) words += ' ';
    if (isWord) words += heading.charAt(at);
    else if (code === ampersand) words += ' and';
    wasLower = isLower(code);
    isApart = !isWord && words !== '';
  }
  return words.toLowerCase().replace(/ {2,}/g, ' ').trim();
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 96;
}

/** Words before a listed heading that change nothing: "Our Requirements", "Key Technical Skills". */
const openers = ['the ', 'our ', 'your ', 'key ', 'core ', 'main ', 'primary ', 'job ', 'role '];
/** Words after a listed heading of what is asked that change nothing: "Mandatory Skills", "Desirable Criteria". */
const closers = [' skills', ' experience', ' qualifications', ' criteria', ' requirements'];
/** Words that say how much of what stands before them is asked: "Skills Required", "Experience preferred". */
const verdicts = [' required', ' preferred', ' desired'];
const joint = ' and ';

/** Section that a listed heading opens, alone, after an opener, before a closer or "and"; null where it is not in the closed vocabulary. */
export function listedSection(normalised: string): Section | null {
  const known = listed.get(normalised);
  if (known) return known;
  const opener = openers.find((word) => normalised.startsWith(word));
  if (opener) return listed.get(normalised.slice(opener.length)) ?? null;
  const asked = askedSection(normalised);
  if (asked) return asked;
  const at = normalised.indexOf(joint);
  if (at < 0 || !listed.has(normalised.slice(at + joint.length))) return null;
  return listed.get(normalised.slice(0, at)) ?? null;
}

/** Above a place, on a line of their own; before a colon they say what a fact of the line is. */
const placeHeadings: ReadonlySet<string> = new Set([
  'location',
  'locations',
  'primary location',
  'job location',
  'work location',
  'office location',
]);

/** The same for a heading that fills its line, where also "Location" ends the list above it. */
export function sectionOfLine(normalised: string): Section | null {
  return listedSection(normalised) ?? (placeHeadings.has(normalised) ? 'role' : null);
}

/** "Mandatory skills", "Skills required". */
function askedSection(normalised: string): Section | null {
  const closer = closers.find((word) => normalised.endsWith(word));
  const level = closer ? listed.get(normalised.slice(0, -closer.length)) : undefined;
  if (level === 'required' || level === 'preferred') return level;
  const verdict = verdicts.find((word) => normalised.endsWith(word));
  const isOfPerson = verdict && listed.get(normalised.slice(0, -verdict.length)) === 'required';
  return isOfPerson ? (listed.get(verdict.slice(1)) ?? null) : null;
}

interface Cue {
  readonly words: string;
  readonly order: number;
  readonly section: Section;
}

/** Cues by their first word; a lower order takes precedence. */
const cues = new Map<string, Cue[]>();
headingWords.forEach(([section, phrases], order) => {
  for (const words of phrases) {
    const first = words.split(' ', 1)[0] ?? '';
    cues.set(first, [...(cues.get(first) ?? []), { words: `${words} `, order, section }]);
  }
});

/** Section that a heading's words point to, listed or not; null where they point nowhere. */
export function sectionOfWords(normalised: string): Section | null {
  const known = listedSection(normalised);
  if (known) return known;
  const padded = `${normalised} `;
  let best: Cue | null = null;
  for (let at = 0; at < padded.length; ) {
    const next = padded.indexOf(' ', at) + 1;
    for (const cue of cues.get(padded.slice(at, next - 1)) ?? []) {
      if ((best === null || cue.order < best.order) && padded.startsWith(cue.words, at)) best = cue;
    }
    at = next;
  }
  return best?.section ?? null;
}

/** Could this text be a heading at all? Short, few words, no full stop at its end; a colon allows for more words. */
export function isHeadingShaped(text: string): boolean {
  if (text.length === 0 || text.length > maxHeadingLength) return false;
  const last = text.charAt(text.length - 1);
  if (last === ';' || last === ',' || (last === '.' && !text.endsWith('...'))) return false;
  return countWords(text) <= (last === ':' ? maxLeadInWords : maxHeadingWords);
}

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
