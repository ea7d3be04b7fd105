import type { Block, Section } from './structure/block.ts';
import { linesOf } from './structure/lines.ts';
import { ownSectionOf } from './structure/paragraph-cues.ts';
import { headingOf, type Piece, piecesOf } from './structure/pieces.ts';
import { sentencesOf } from './structure/sentences.ts';

export type { Block, Section, Span } from './structure/block.ts';

/**
 * Cuts a posting's text into blocks, in order: flattened HTML, Markdown, hard-wrapped text and one-line walls alike.
 * Blocks do not overlap; list markers and emphasis marks at their ends are left out. Linear in the text's length.
 */
export function segment(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let section: Section = 'unknown';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const heading = line.isWrapped ? null : headingOf(text, line, lines[index + 1]);
    if (heading) {
      if (heading !== 'unknown') section = heading;
      blocks.push(blockOf(text, { ...line, kind: 'heading', section }, section));
      continue;
    }
    while (lines[index]?.isWrapped && index + 1 < lines.length) index += 1;
    const end = lines[index]?.end ?? line.end;
    for (const piece of piecesOf(text, { start: line.start, end, isItem: line.isItem })) {
      if (piece.section && piece.opensSection) section = piece.section;
      blocks.push(blockOf(text, piece, section));
    }
  }
  return blocks;
}

function blockOf(text: string, piece: Pick<Piece, 'kind' | 'start' | 'end' | 'section'>, current: Section): Block {
  const { kind, start, end } = piece;
  const section = piece.section ?? (kind === 'paragraph' ? ownSectionOf(text, piece) : null) ?? current;
  return { kind, section, start, end, sentences: sentencesOf(text, start, end) };
}
