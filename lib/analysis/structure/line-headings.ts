import type { Section } from './block.ts';
import { isLetter, isUpper, skipAdornments } from './characters.ts';
import {
  isHeadingShaped,
  listedSection,
  maxHeadingLength,
  normaliseHeading,
  sectionOfLine,
  sectionOfWords,
} from './headings.ts';
import type { Line } from './lines.ts';
import { requirementStarters } from './starters.ts';

/** Without markup or a list below, a heading that is not in the closed vocabulary has few words. */
const maxBareWords = 6;
const colon = 0x3a;

/**
 * The section that a whole line opens as a heading: null where it is no heading, 'unknown' where it heads without naming a section.
 * @param next the line after it, which tells headings above lists
 */
export function headingOf(text: string, line: Line, next: Line | undefined): Section | null {
  if (line.end - line.start > maxHeadingLength) return null;
  // Nearly all items are told by this from headings.
  if (line.isItem && !line.isEmphasised && text.charCodeAt(line.end - 1) !== colon) return null;
  const heading = text.slice(skipAdornments(text, line.start, line.end), line.end);
  if (!isHeadingShaped(heading)) return null;
  const normalised = normaliseHeading(heading);
  if (normalised === '') return null;
  return line.isItem ? itemHeading(line, normalised) : bareHeading(line, heading, normalised, next);
}

/** A list item heads the items below it only where its markup or a colon says so. */
function itemHeading(line: Line, normalised: string): Section | null {
  return line.isEmphasised ? (sectionOfWords(normalised) ?? 'unknown') : leadInSection(normalised);
}

function leadInSection(normalised: string): Section | null {
  const section = listedSection(normalised) ?? sectionOfWords(normalised);
  return section === 'required' && !listedSection(normalised) ? null : section;
}

function bareHeading(line: Line, heading: string, normalised: string, next: Line | undefined): Section | null {
  const listed = sectionOfLine(normalised);
  if (listed) return listed;
  if (line.isEmphasised || heading.endsWith(':') || isShouted(heading)) return sectionOfWords(normalised) ?? 'unknown';
  if (!isUpper(heading.charCodeAt(0)) || next === undefined) return null;
  const words = normalised.split(' ');
  const headsList = next.isItem && !heading.endsWith('!');
  if (headsList) return sectionOfWords(normalised) ?? (line.followsBlank ? 'unknown' : null);
  const isLong = words.length > maxBareWords && !isTitled(heading);
  if (isLong || (words.length > 1 && requirementStarters.has(heading.split(' ', 1)[0] ?? ''))) return null;
  if (words.length > 1 && namesWhatIsAsked.test(heading)) return null;
  if (words[0] === 'about' || (words[0] === 'why' && words.length > 1)) return 'company';
  return line.followsBlank ? sectionOfWords(normalised) : null;
}

/** "C++ experience", "Startup background": an item of a list without marks; as a heading it would be written "C++ Experience". */
const namesWhatIsAsked = / (?:experience|skills|knowledge|expertise|background)$/;

/** Every word with a capital: "We Prefer That You Have The Following". */
function isTitled(heading: string): boolean {
  return heading.split(' ').every((word) => isUpper(word.charCodeAt(0)));
}

/** Capitals throughout: "WHAT YOU BRING", not "#LI-REMOTE" or "$90,000 USD". */
function isShouted(heading: string): boolean {
  if (heading.length < 4 || !isUpper(heading.charCodeAt(0)) || heading !== heading.toUpperCase()) return false;
  let letters = 0;
  for (let at = 0; at < heading.length; at += 1) if (isLetter(heading.charCodeAt(at))) letters += 1;
  return letters >= heading.length * 0.6;
}
