import type { Block, Section, Span } from './structure/block.ts';
import { normaliseHeading } from './structure/headings.ts';
import { sectionAfter } from './structure/lead-ins.ts';
import { headingOf } from './structure/line-headings.ts';
import { linesOf } from './structure/lines.ts';
import type { Marks } from './structure/marks.ts';
import { type OwnSection, ownSectionOf, turnsToRole } from './structure/paragraph-cues.ts';
import { type Piece, piecesOf } from './structure/pieces.ts';
import { Place } from './structure/place.ts';
import { sentencesOf } from './structure/sentences.ts';
import { nameLists } from './structure/unnamed-lists.ts';
import type { Tokens } from './tokens.ts';

export type { Block, Section, Span } from './structure/block.ts';

/**
 * Cuts a posting's text into blocks, in order: flattened HTML, Markdown, hard-wrapped text and one-line walls alike.
 * Blocks do not overlap; list markers and emphasis marks at their ends are left out. Linear in the text's length.
 * @param tokens those of the text
 */
export function segment(text: string, tokens: Tokens): Block[] {
  const { marks } = tokens;
  const lines = linesOf(text);
  const blocks: Block[] = [];
  const place = new Place();
  const unnamed = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const heading = line.isWrapped ? null : headingOf(text, line, lines[index + 1]);
    if (heading) {
      place.enter(heading, normaliseHeading(text.slice(line.start, line.end)));
      if (heading === 'unknown') unnamed.add(blocks.length);
      blocks.push(blockOf(text, marks, 'heading', line, place.section));
      continue;
    }
    while (lines[index]?.isWrapped && index + 1 < lines.length) index += 1;
    const end = lines[index]?.end ?? line.end;
    const pieces = piecesOf(text, marks, { start: line.start, end, isItem: line.isItem });
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece) break;
      if (piece.section && piece.opensSection) place.enter(piece.section, '');
      else place.leaveHeading();
      if (turnsToRole(text, piece, place.section)) place.enter('role', '');
      blocks.push(...blocksOfPiece(text, tokens, piece, place.section));
      const led = pieces[at + 1]?.kind === 'item' ? sectionAfter(text, piece, place.section) : null;
      if (led) place.enter(led, '');
    }
    const listed = lines[index + 1]?.isItem ? sectionAfter(text, lines[index] ?? line, place.section) : null;
    if (listed) place.enter(listed, '');
  }
  return nameLists(text, blocks, unnamed);
}

/** The block of a piece, or its two where it turns to something else in the middle. */
function blocksOfPiece(text: string, tokens: Tokens, piece: Piece, current: Section): Block[] {
  const block = blockOf(text, tokens.marks, piece.kind, piece, piece.section ?? current);
  if (isLongPay(piece)) return partedAfterFirst(block, current);
  const own = piece.section ? null : ownSectionOf(text, tokens, piece, current);
  return own ? partedAt(block, own) : [block];
}

function blockOf(text: string, marks: Marks, kind: Block['kind'], { start, end }: Span, section: Section): Block {
  return { kind, section, start, end, sentences: sentencesOf(text, marks, start, end) };
}

/** A block whose words put it in a section of its own from one of its sentences on: "Knows SQL. The base salary is …". */
function partedAt(block: Block, { section, at }: OwnSection): Block[] {
  const { sentences, end } = block;
  const first = sentences.findIndex((sentence) => sentence.end > at);
  const last = sentences[first - 1];
  const start = sentences[first]?.start;
  if (last === undefined || start === undefined) return [{ ...block, section }];
  return [
    { ...block, end: last.end, sentences: sentences.slice(0, first) },
    { ...block, kind: 'paragraph', section, start, end, sentences: sentences.slice(first) },
  ];
}

/** Longer than what is printed of pay behind its label. */
const longestPay = 300;

/** "Salary: £45,000 …" in a text that lost its breaks. */
function isLongPay({ section, start, end }: Piece): boolean {
  return section === 'pay' && end - start > longestPay;
}

/** A block of which only the first sentence is what its label says. */
function partedAfterFirst(block: Block, section: Section): Block[] {
  const [first, second] = block.sentences;
  if (!first || !second) return [block];
  return [
    { ...block, end: first.end, sentences: [first] },
    { ...block, kind: 'paragraph', section, start: second.start, sentences: block.sentences.slice(1) },
  ];
}
