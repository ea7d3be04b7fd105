import { mostLetters, type Pad } from './pad.ts';

/**
 * Words and names numbered in order of first mention and found again by their letters. Everything lies in four flat arrays: filling
 * it costs a pass over the letters, which for thousands of names is a fraction of what as many strings in a map cost. The arrays begin
 * with room for the largest tables, so that they are not made anew while those are read.
 */
export class LetterTable {
  /** Numbers run from 0 to `size`, the end left out. */
  size = 0;
  private letters = new Uint16Array(1 << 16);
  /** Where the letters of each number end; they begin where those of the one before end. */
  private ends = new Int32Array(1 << 13);
  private hashes = new Int32Array(1 << 13);
  /** Open addressing: a number plus one at the first free slot from its hash on; 0 is free. */
  private slots = new Int32Array(1 << 14);

  /** Whether anything here may have letters of this state (`stateOf`): what has not is dismissed without reading its letters. */
  mayHold(state: number): boolean {
    const hash = hashFrom(state);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let taken = this.slots[slot] ?? 0; taken !== 0; taken = this.slots[slot] ?? 0) {
      if (this.hashes[taken - 1] === hash) return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }

  /** The number of what stands on a pad; −1 where it has none. */
  find(pad: Pad): number {
    return (this.slots[this.slotOf(pad, hashOf(pad))] ?? 0) - 1;
  }

  /** The number of what stands on a pad, which is given one where it is new. */
  numberOf(pad: Pad): number {
    const hash = hashOf(pad);
    const slot = this.slotOf(pad, hash);
    const known = this.slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const start = this.endOf(this.size - 1);
    if (start + pad.length > this.letters.length) this.letters = doubled(this.letters, Uint16Array);
    if (this.size === this.ends.length) {
      this.ends = doubled(this.ends, Int32Array);
      this.hashes = doubled(this.hashes, Int32Array);
    }
    for (let at = 0; at < pad.length; at += 1) this.letters[start + at] = pad.codes[at] ?? 0;
    this.ends[this.size] = start + pad.length;
    this.hashes[this.size] = hash;
    this.size += 1;
    this.slots[slot] = this.size;
    if (this.size * 2 > this.slots.length) this.rehash();
    return this.size - 1;
  }

  /** The slot that holds what stands on a pad, or the free one where it belongs. */
  private slotOf(pad: Pad, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let taken = this.slots[slot] ?? 0; taken !== 0; taken = this.slots[slot] ?? 0) {
      if (this.hashes[taken - 1] === hash && this.isOn(pad, taken - 1)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private isOn(pad: Pad, number: number): boolean {
    const start = this.endOf(number - 1);
    if (this.endOf(number) - start !== pad.length) return false;
    for (let at = 0; at < pad.length; at += 1) {
      if (this.letters[start + at] !== pad.codes[at]) return false;
    }
    return true;
  }

  private endOf(number: number): number {
    return number < 0 ? 0 : (this.ends[number] ?? 0);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.hashes[number] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

const factor = 0x2c9277b5;
/** The powers of the factor, from 0. */
const powers = new Int32Array(mostLetters + 1);
powers[0] = 1;
for (let power = 1; power <= mostLetters; power += 1) powers[power] = Math.imul(powers[power - 1] ?? 0, factor);

/** A number made of the letters of a word, from which that of words written as one follows: see `stateWith`. */
export function stateOf(word: string): number {
  let state = 0;
  for (let at = 0; at < word.length; at += 1) state = (Math.imul(state, factor) + word.charCodeAt(at)) | 0;
  return state;
}

/** The state of letters of one state followed by a word of another state; for at most as many letters as a pad holds. */
export function stateWith(state: number, next: number, length: number): number {
  return (Math.imul(state, powers[length] ?? 0) + next) | 0;
}

/** A number that differs for most words, in its low bits too. */
function hashFrom(state: number): number {
  return state ^ (state >>> 15);
}

function hashOf({ codes, length }: Pad): number {
  let state = 0;
  for (let at = 0; at < length; at += 1) state = (Math.imul(state, factor) + (codes[at] ?? 0)) | 0;
  return hashFrom(state);
}

function doubled<T extends Int32Array | Uint16Array>(values: T, Kind: new (length: number) => T): T {
  const longer = new Kind(values.length * 2);
  longer.set(values);
  return longer;
}
