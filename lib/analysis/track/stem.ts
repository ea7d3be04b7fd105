import { Pad } from '../letters/pad.ts';

const [d, e, g, i, n, s, u, y] = [0x64, 0x65, 0x67, 0x69, 0x6e, 0x73, 0x75, 0x79];
/** Letters that English doubles before an ending: "tagged", "planning". */
const doubling: ReadonlySet<number> = new Set([...'bdglmnprt'].map((letter) => letter.charCodeAt(0)));

/**
 * Folds English inflections of the lower-case word on a pad: "models", "modelling" and "modeled" become "model". A rough cut made for
 * comparing words with words cut the same way, not for reading.
 */
export function foldToStem(pad: Pad): void {
  foldPlural(pad);
  if (pad.length > 5 && pad.fromEnd(1) === g && pad.fromEnd(2) === n && pad.fromEnd(3) === i) pad.length -= 3;
  else if (pad.length > 4 && pad.fromEnd(1) === d && pad.fromEnd(2) === e) pad.length -= 2;
  if (pad.length > 4 && pad.fromEnd(1) === e) pad.length -= 1;
  const last = pad.fromEnd(1);
  if (pad.length > 4 && last === pad.fromEnd(2) && doubling.has(last)) pad.length -= 1;
}

function foldPlural(pad: Pad): void {
  if (pad.length <= 3 || pad.fromEnd(1) !== s) return;
  const before = pad.fromEnd(2);
  if (pad.length > 4 && before === e && pad.fromEnd(3) === i) {
    pad.codes[pad.length - 3] = y;
    pad.length -= 2;
  } else if (before !== s && before !== u && before !== i) pad.length -= 1;
}

const scratch = new Pad();

/** The stem of a lower-case word; a word longer than any known one stays as it is. */
export function stem(word: string): string {
  scratch.clear();
  if (!scratch.append(word)) return word;
  foldToStem(scratch);
  return scratch.toString();
}
