import type { Section } from './block.ts';
import { headingVocabulary, headingWords } from './heading-vocabulary.ts';

/** Longest heading that is looked up, in UTF-16 units and in words. */
const maxHeadingLength = 80;
const maxHeadingWords = 9;

const listed = new Map<string, Section>();
const distinct = new Map<string, Section>();
for (const [section, { distinct: anywhere, plain }] of Object.entries(headingVocabulary)) {
  for (const phrase of anywhere) distinct.set(phrase, section as Section);
  for (const phrase of [...anywhere, ...plain]) listed.set(phrase, section as Section);
}

/** The words of a heading in lower case, apostrophes dropped, "&" as "and", everything else that is no letter or digit folded to one blank. */
export function normaliseHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Section that a listed heading opens; null where the phrase is not in the closed vocabulary. */
export function listedSection(normalised: string): Section | null {
  return listed.get(normalised) ?? null;
}

/** Section that a heading's words point to, listed or not; null where they point nowhere. */
export function sectionOfWords(normalised: string): Section | null {
  const known = listed.get(normalised);
  if (known) return known;
  const padded = ` ${normalised} `;
  for (const [section, cues] of headingWords) {
    if (cues.some((cue) => padded.includes(` ${cue} `))) return section;
  }
  return null;
}

/** Could this text be a heading at all? Short, few words, no full stop at its end. */
export function isHeadingShaped(text: string): boolean {
  if (text.length === 0 || text.length > maxHeadingLength) return false;
  if (/[.;,]$/.test(text) && !text.endsWith('...')) return false;
  return text.split(' ').length <= maxHeadingWords;
}
