interface Mark {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marked: boolean;
}

/** A sentence of the posting, word for word, with the words that count marked. Marks are offsets into `text`. */
export function Quote({ text, marks = [] }: { readonly text: string; readonly marks?: readonly Mark[] }) {
  return (
    <blockquote class="quote">
      {pieces(text, marks).map(({ text: piece, start, marked }) =>
        marked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
      )}
    </blockquote>
  );
}

/** Cuts a text at its marks; marks that overlap or lie outside are clipped. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (start >= end) continue;
    if (start > at) cut.push({ text: text.slice(at, start), start: at, marked: false });
    cut.push({ text: text.slice(start, end), start, marked: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), start: at, marked: false });
  return cut;
}

/** Where `words` stand in `text`, as marks; none where they do not. */
export function marksOf(text: string, words: string): Mark[] {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}
