import type { Span } from '../structure/block.ts';
import { firstMark, type Marks } from '../structure/marks.ts';

const [openRound, closeRound, openSquare, closeSquare] = [0x28, 0x29, 0x5b, 0x5d];

const none: readonly never[] = [];

/** The stretches between round or square brackets in a range of text, brackets left out; an open one runs to the end. */
export function bracketsOf(marks: Marks, start: number, end: number): readonly Span[] {
  const { places, codes } = marks;
  let spans: Span[] | null = null;
  let opened = -1;
  for (let mark = firstMark(marks, start); mark < places.length; mark += 1) {
    const at = places[mark] ?? end;
    if (at >= end) break;
    const code = codes[mark];
    if (opened === -1) {
      if (code === openRound || code === openSquare) opened = at + 1;
    } else if (code === closeRound || code === closeSquare) {
      spans ??= [];
      spans.push({ start: opened, end: at });
      opened = -1;
    }
  }
  if (opened === -1) return spans ?? none;
  return [...(spans ?? none), { start: opened, end }];
}

/** The bracket that holds a place; null outside all. */
export function bracketAt(brackets: readonly Span[], at: number): Span | null {
  for (const bracket of brackets) if (bracket.start <= at && at < bracket.end) return bracket;
  return null;
}
