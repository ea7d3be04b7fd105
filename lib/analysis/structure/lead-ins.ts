import type { Section, Span } from './block.ts';
import { normaliseHeading, sectionOfWords } from './headings.ts';

/** Most of a paragraph's end that is read as the lead-in to a list. */
const longestLeadIn = 100;
const leadsTo: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred', 'benefits']);
const asks =
  /\bmust\b|\bto (?:be successful|succeed) in th[ei]s?\b|\b(?:you|candidates?|applicants?) (?:will |should |also )?(?:have|need|bring|are|possess|require)\b/;

/** The section of the list below a paragraph that ends in a colon ("… As our pilot, you will:"); null where it leads to none. */
export function sectionAfter(text: string, { start, end }: Span, current: Section): Section | null {
  if (text.charAt(end - 1) !== ':' || current === 'preferred') return null;
  const words = normaliseHeading(text.slice(startOfClause(text, Math.max(start, end - longestLeadIn), end), end));
  const section = sectionOfWords(words);
  if (section === null || !leadsTo.has(section)) return null;
  return section !== 'required' || asks.test(words) ? section : null;
}

function startOfClause(text: string, least: number, end: number): number {
  let at = end;
  while (at > least && !'.,;!?'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
