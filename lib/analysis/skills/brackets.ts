import type { Span } from '../structure/block.ts';

const [openRound, closeRound, openSquare, closeSquare] = [0x28, 0x29, 0x5b, 0x5d];

/** The stretches between round or square brackets in a range of text, brackets left out; an open one runs to the end. */
export function bracketsOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let opened = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (opened === -1) {
      if (code === openRound || code === openSquare) opened = at + 1;
    } else if (code === closeRound || code === closeSquare) {
      spans.push({ start: opened, end: at });
      opened = -1;
    }
  }
  if (opened !== -1) spans.push({ start: opened, end });
  return spans;
}

/** The bracket that holds a place; null outside all. */
export function bracketAt(brackets: readonly Span[], at: number): Span | null {
  return brackets.find(({ start, end }) => start <= at && at < end) ?? null;
}
