import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import type { Block, Section, Span } from './block.ts';
import { isDigit } from './characters.ts';
import { firstFrom } from './marks.ts';
import { requirementStarters } from './starters.ts';

/** Wording by which a block shows what it is, whatever heading stands above it. */
const cues: readonly (readonly [Section, RegExp])[] = [
  [
    'legal',
    /equal[ -](?:employment )?opportunity|without regard to|reasonable accommodation|protected veteran|affirmative action|background check|e-verify|privacy (?:policy|notice)|criminal histor/i,
  ],
  ['pay', /(?:salary|pay|compensation) range|base (?:salary|pay)/i],
  [
    'benefits',
    /paid time off|401\(?k|parental leave|health insurance|life insurance|dental,? (?:and|&) vision|medical, dental/i,
  ],
];

/** All of them at once. */
const anyCue = new RegExp(cues.map(([, { source }]) => source).join('|'), 'i');

/** Whether a word holds a part of what every cue holds one of: without such a word a block holds no cue. */
const mayCue = perWord((word) =>
  /equal|without|accommodation|veteran|affirmative|background|verify|privacy|criminal|salary|pay|compensation|base|paid|401|parental|insurance|dental|medical/.test(
    word,
  ),
);

const shortestCue = 20;
/** "Kestrel is a family business in its third generation. We are an equal opportunity employer.": so much may stand before a notice as a part of it. */
const longestPreamble = 300;

/** A paragraph this long about the employer is a posting that lost its breaks. */
const longestIntroduction = 600;
/** Where it begins to speak to the person. */
const addressing =
  /(?<=[.!?] )(?:in this role|as (?:an?|our|the) [^.:;!?]{2,60}, you|you(?:['’]ll| will|['’]re| are| have)|we(?:['’]re| are) (?:looking|seeking|hiring))\b/i;

/** "5+ years …", "3-5 yrs …" at the start. */
const yearsFirst = /^(?:minimum (?:of )?|at least )?\d{1,2} ?(?:\+|plus|-|–|to)? ?(?:\d{1,2}\+? )?(?:years?|yrs)/i;

/** "You have run …", "You're comfortable with …" at the start. */
const personFirst =
  /^you(?: have|(?:['’]re| are) (?:comfortable|experienced|proficient|fluent|familiar|skilled)| bring| know)\b(?! (?:the right|questions|any|a right))/i;

const describing: ReadonlySet<Section> = new Set(['unknown', 'role', 'company', 'legal']);

/** Items of these lists are what their heading says. */
const working: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred']);

/** Where a block's own words put it in another section than the one it stands in. */
export interface OwnSection {
  readonly section: Section;
  /** Offset in the text of the words that show it; what stands before their sentence stays where it is. */
  readonly at: number;
}

/** The section that a block's own words put it in; null for most. */
export function ownSectionOf(
  text: string,
  tokens: Tokens,
  block: Pick<Block, 'start' | 'end' | 'kind'>,
  current: Section,
): OwnSection | null {
  if (block.kind === 'item' && working.has(current)) return null;
  const words = text.slice(block.start, block.end);
  if (words.length >= shortestCue && holdsCueWord(tokens, block)) {
    const cue = anyCue.exec(words);
    const section = cue && cues.find(([, pattern]) => pattern.test(cue[0]))?.[0];
    if (section) {
      const isWhole = section === 'legal' && cue.index < longestPreamble;
      return { section, at: isWhole ? block.start : block.start + cue.index };
    }
  }
  if (current === 'company' && words.length > longestIntroduction) {
    const address = addressing.exec(words);
    if (address) return { section: 'role', at: block.start + address.index };
  }
  return describing.has(current) && beginsAsRequirement(words) ? { section: 'required', at: block.start } : null;
}

function holdsCueWord({ starts, numbers, table }: Tokens, { start, end }: Span): boolean {
  const isCue = mayCue(table);
  for (let at = firstFrom(starts, start); at < starts.length && (starts[at] ?? end) < end; at += 1) {
    if (isCue[numbers[at] ?? 0]) return true;
  }
  return false;
}

/** Sections that ask nothing of the person. */
export const silentSections: ReadonlySet<Section> = new Set(['company', 'benefits', 'pay', 'legal']);

/** Of them, those that a paragraph about the role ends; notices below the posting ("applicants who are looking for …") do not. */
const endsAtRole: ReadonlySet<Section> = new Set(['company', 'benefits', 'pay']);

/** Wording that turns from the employer to the person who is looked for. */
const turn =
  /^\W{0,12}(?:as (?:an?|our|the) [^.:;!?]{2,120}\byou(?:['’]ll| will)\b|in this (?:role|position),? you|join us as an? |the ideal candidates? )|\b(?:we(?:['’]re| are)|is) (?:currently |now |actively |growing and )?(?:seeking|looking for|hiring)\b|\byou(?:['’]ll| will) be responsible\b/i;
const longestTurn = 400;

/** Does a paragraph under the employer's own headings begin to speak of the role: "We are looking for a …", "As a …, you will …"? */
export function turnsToRole(
  text: string,
  { start, end, kind }: Omit<Block, 'section' | 'sentences'>,
  current: Section,
): boolean {
  return (
    kind === 'paragraph' && endsAtRole.has(current) && turn.test(text.slice(start, Math.min(end, start + longestTurn)))
  );
}

/** Lists of requirements also stand without a heading, or below that of the role. */
export function beginsAsRequirement(words: string): boolean {
  const space = words.indexOf(' ');
  const first = space < 0 ? words : words.slice(0, space);
  if (requirementStarters.has(first.replace(/['’]s$|,$/, ''))) return true;
  const opening = first.slice(0, 7).toLowerCase();
  if (opening.startsWith('you')) return personFirst.test(words);
  return (isDigit(words.charCodeAt(0)) || opening === 'minimum' || opening === 'at') && yearsFirst.test(words);
}
