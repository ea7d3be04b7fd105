import type { Section, Span } from './block.ts';
import { CodeSet, isLower, isSpace, isUpper } from './characters.ts';
import { isHeadingShaped, listedSection, normaliseHeading, sectionOfLine } from './headings.ts';
import { inlineHeadingAt } from './inline-headings.ts';
import { firstMark, type Marks } from './marks.ts';
import { trimSpan } from './sentences.ts';

/** A stretch of a line. `section` is null where it stays in the section above. */
export interface Piece extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly section: Section | null;
  /** Does the section go on after this piece? A label such as "Salary: …" speaks of its own line only. */
  readonly opensSection: boolean;
}

const inlineBullets = new CodeSet('•●▪◦‣■➢➤✓✔✅·');
const asterisk = 42;
const hyphen = 45;
const fullStop = 46;
const comma = 44;
const colon = 58;
const semicolon = 59;
/** 1 for the ASCII characters at which a block may be cut. */
const beginsCut = Uint8Array.from({ length: 128 }, (_, code) =>
  isUpper(code) || code === asterisk || code === hyphen || inlineBullets.has(code) ? 1 : 0,
);
const longestLabel = 60;
const ellipsis = '...';

/** Cuts a block's text where a listed heading or a bullet stands inside it; most text is one piece. */
export function piecesOf(text: string, marks: Marks, block: Span & { readonly isItem: boolean }): Piece[] {
  const first = firstMark(marks, block.start);
  const label = labelOf(text, marks, first, block);
  const cuts = cutsOf(text, marks, first, label ? label.end : block.start, block.end);
  const kind = block.isItem ? 'item' : 'paragraph';
  if (!label && cuts.length === 0) {
    const { start, end } = trimSpan(text, block.start, block.end);
    return [{ start, end, kind, section: null, opensSection: false }];
  }
  const pieces: Piece[] = [];
  let from = block.start;
  let next: Omit<Piece, 'start' | 'end'> = { kind, section: null, opensSection: false };
  if (label) {
    if (!block.isItem)
      add(pieces, text, label.start, label.end, {
        kind: 'heading',
        section: label.section,
        opensSection: opens(label.section),
      });
    next = { kind, section: label.section, opensSection: false };
    from = label.end;
  }
  for (const cut of cuts) {
    add(pieces, text, from, cut.start, next);
    if (cut.section) {
      add(pieces, text, cut.start, cut.end, { kind: 'heading', section: cut.section, opensSection: true });
      next = { kind: 'paragraph', section: null, opensSection: false };
    } else {
      next = { kind: 'item', section: null, opensSection: false };
    }
    from = cut.end;
  }
  add(pieces, text, from, block.end, next);
  return pieces;
}

function add(pieces: Piece[], text: string, from: number, to: number, piece: Omit<Piece, 'start' | 'end'>): void {
  let start = from;
  while (start < to && ':–—-'.includes(text.charAt(start))) start += 1;
  const span = trimSpan(text, start, to);
  if (span.end > span.start) pieces.push({ ...span, ...piece });
}

/** Sections that a label opens for the lines below it too. */
function opens(section: Section): boolean {
  return section === 'duties' || section === 'required' || section === 'preferred';
}

interface Label extends Span {
  readonly section: Section;
}

interface Cut extends Span {
  /** Section of an inline heading; null for a bullet. */
  readonly section: Section | null;
}

/** "Requirements: …", "Requirements... …" at the start of a block, whose first mark is given. */
function labelOf(
  text: string,
  { places, codes }: Marks,
  first: number,
  block: Span & { readonly isItem: boolean },
): Label | null {
  const limit = Math.min(block.end, block.start + longestLabel);
  for (let mark = first; mark < places.length; mark += 1) {
    const at = places[mark] ?? limit;
    if (at >= limit) return null;
    const code = codes[mark];
    const isEllipsis = code === fullStop && text.startsWith(ellipsis, at);
    if ((code === fullStop && !isEllipsis) || code === comma || code === semicolon) return null;
    if (code !== colon && !isEllipsis) continue;
    const head = text.slice(block.start, at);
    const sectionOf = isEllipsis ? sectionOfLine : listedSection;
    const section = isHeadingShaped(head) ? sectionOf(normaliseHeading(head)) : null;
    return section ? { start: block.start, end: at + (isEllipsis ? ellipsis.length : 1), section } : null;
  }
  return null;
}

const none: readonly never[] = [];

/** @param first the first mark of the block or one before it */
function cutsOf(text: string, { places, codes }: Marks, first: number, from: number, end: number): readonly Cut[] {
  let cuts: Cut[] | null = null;
  let isDashed: boolean | null = null;
  let next = from;
  for (let mark = first; mark < places.length; mark += 1) {
    const at = places[mark] ?? end;
    if (at >= end) break;
    const code = codes[mark] ?? 0;
    if (at < next || (code < 128 && !beginsCut[code])) continue;
    if (code === hyphen) isDashed ??= hasDashedItems(text, from, end);
    const cut = cutAt(text, at, code, from, end, isDashed);
    if (!cut) continue;
    cuts ??= [];
    cuts.push(cut);
    next = cut.end;
  }
  return cuts ?? none;
}

function cutAt(
  text: string,
  at: number,
  code: number,
  from: number,
  end: number,
  isDashed: boolean | null,
): Cut | null {
  if (isUpper(code)) {
    const isWordStart = at === from || !isUpper(text.charCodeAt(at - 1));
    return isWordStart ? inlineHeadingAt(text, at, from, end) : null;
  }
  const isBullet =
    code === asterisk
      ? isSpacedBullet(text, at, from, end)
      : code === hyphen
        ? isDashed && (isSpacedBullet(text, at, from, end) || isGluedDash(text, at, from, end))
        : inlineBullets.has(code);
  return isBullet ? { start: at, end: at + 1, section: null } : null;
}

/** " * Build": a mark between blanks, before a capital. */
function isSpacedBullet(text: string, at: number, from: number, end: number): boolean {
  return (
    at > from &&
    at + 3 < end &&
    isSpace(text.charCodeAt(at - 1)) &&
    isSpace(text.charCodeAt(at + 1)) &&
    isUpper(text.charCodeAt(at + 2)) &&
    isLower(text.charCodeAt(at + 3))
  );
}

/** ".- Build", "Platform- Build": a list that lost the breaks before its dashes. */
function isGluedDash(text: string, at: number, from: number, end: number): boolean {
  if (at <= from || at + 3 >= end || isSpace(text.charCodeAt(at - 1))) return false;
  return isSpace(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2));
}

/** Three " - Word" or ".- Word" in one line are a list; one or two may be asides. */
function hasDashedItems(text: string, from: number, end: number): boolean {
  const line = text.slice(from, end);
  let spaced = 0;
  let glued = 0;
  for (let at = line.indexOf('- '); at >= 0 && spaced < 3 && glued < 3; at = line.indexOf('- ', at + 2)) {
    if (isSpacedBullet(text, from + at, from, end)) spaced += 1;
    else if (isGluedDash(text, from + at, from, end)) glued += 1;
  }
  return spaced === 3 || glued === 3;
}
