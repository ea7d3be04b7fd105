import { Pad } from '../letters/pad.ts';

const [e, i, l, s, u, x, y, z] = [0x65, 0x69, 0x6c, 0x73, 0x75, 0x78, 0x79, 0x7a];

/** The shortest word whose spelling differs between Britain and America here. */
const shortestBritish = 8;

/**
 * Puts the lower-cased word that was written on a pad from `start` on in the singular and in American spelling, so that "databases" and
 * "modelling" meet "database" and "modeling". @returns whether that changed anything
 */
export function canonicalise(pad: Pad, start = 0): boolean {
  const isPlural = singularise(pad, start);
  return (pad.length - start >= shortestBritish && americanise(pad, start)) || isPlural;
}

function americanise(pad: Pad, start: number): boolean {
  if (pad.endsWith('isation', start)) pad.codes[pad.length - 6] = z;
  else if (pad.fromEnd(4) === l && (isWord(pad, start, 'modelling') || isWord(pad, start, 'labelling')))
    pad.remove(pad.length - 4);
  else if (pad.startsWith('behaviour', start)) pad.remove(start + 7);
  else return false;
  return true;
}

/**
 * Takes the plural ending off what was written from `start` on; also off words written as one ("nodejs"), however little that means
 * there. @returns whether there was one
 */
export function singularise(pad: Pad, start = 0): boolean {
  if (pad.fromEnd(1) !== s || pad.length - start <= 3) return false;
  const before = pad.fromEnd(2);
  // There it is part of the word: "class", "status", "analysis".
  if (before === s || before === u || before === i) return false;
  if (before === e && pad.fromEnd(3) === i) {
    pad.codes[pad.length - 3] = y;
    pad.length -= 2;
  } else if (before === e && (pad.fromEnd(3) === x || (pad.fromEnd(3) === s && pad.fromEnd(4) === s))) pad.length -= 2;
  else pad.length -= 1;
  return true;
}

function isWord(pad: Pad, start: number, word: string): boolean {
  return pad.length - start === word.length && pad.endsWith(word, start);
}

const scratch = new Pad();

/** A lower-cased word as `canonicalise` makes it; one that is too long for any name stays as it is. */
export function canonicalWord(word: string): string {
  scratch.clear();
  if (!scratch.append(word)) return word;
  return canonicalise(scratch) ? scratch.toString() : word;
}
