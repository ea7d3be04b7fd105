/**
 * The places of a text that structure is read from: all code units but small letters of the alphabet, digits and blanks. Scanning these
 * is many times quicker than scanning every character. `tokenize` finds them.
 */
export interface Marks {
  /** In order. */
  readonly places: Int32Array;
  /** The code unit at each place. */
  readonly codes: Uint16Array;
}

/** The index of the first mark at or after an offset of the text; the number of marks where there is none. */
export function firstMark({ places }: Marks, offset: number): number {
  return firstFrom(places, offset);
}

/** The index of the first of some places in order that is at or after an offset; their number where none is. */
export function firstFrom(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mark of some code unit stands in [start, end). */
export function holdsMark(marks: Marks, code: number, start: number, end: number): boolean {
  const { places, codes } = marks;
  for (let mark = firstMark(marks, start); mark < places.length && (places[mark] ?? end) < end; mark += 1) {
    if (codes[mark] === code) return true;
  }
  return false;
}
