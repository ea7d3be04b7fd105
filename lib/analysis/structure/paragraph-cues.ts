import type { Section, Span } from './block.ts';

/** Wording by which a paragraph without a heading of its own shows that it is legal text or a list of benefits. */
const cues: readonly (readonly [Section, RegExp])[] = [
  [
    'legal',
    /equal[ -](?:employment )?opportunity|without regard to|reasonable accommodation|protected veteran|affirmative action|background check|e-verify|privacy (?:policy|notice)|criminal histor/i,
  ],
  ['benefits', /paid time off|401\(?k|parental leave|health insurance|dental,? (?:and|&) vision|medical, dental/i],
];

const shortestParagraph = 60;

/** The section that a paragraph's own words put it in, whatever heading stands above; null for most. */
export function ownSectionOf(text: string, span: Span): Section | null {
  if (span.end - span.start < shortestParagraph) return null;
  const paragraph = text.slice(span.start, span.end);
  for (const [section, pattern] of cues) {
    if (pattern.test(paragraph)) return section;
  }
  return null;
}
