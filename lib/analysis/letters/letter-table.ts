import type { Pad } from './pad.ts';

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
  /** 1 for the shapes that something here has: most of what is looked for has another, and is dismissed without reading its letters. */
  private readonly shapes = new Uint8Array(shapeCount);

  /** Whether anything here has this length, this first letter and these last two. */
  hasShape(length: number, first: number, beforeLast: number, last: number): boolean {
    return this.shapes[shapeOf(length, first, beforeLast, last)] === 1;
  }

  /** The number of what stands on a pad; −1 where it has none. */
  find(pad: Pad): number {
    if (this.shapes[shapeOfPad(pad)] === 0) return -1;
    const hash = hashOf(pad);
    return (this.slots[this.slotOf(pad, hash)] ?? 0) - 1;
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
    this.shapes[shapeOfPad(pad)] = 1;
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

const shapeCount = 1 << 15;

function shapeOfPad(pad: Pad): number {
  return shapeOf(pad.length, pad.codes[0] ?? 0, pad.fromEnd(2), pad.fromEnd(1));
}

/** A number made of the length, the first and the last two letters. */
function shapeOf(length: number, first: number, beforeLast: number, last: number): number {
  return ((length * 0x1f35) ^ (first * 0x4d2b) ^ (beforeLast * 0x2a6d) ^ (last * 0x65)) & (shapeCount - 1);
}

/** A number that differs for most words, in its low bits too. */
function hashOf({ codes, length }: Pad): number {
  let hash = 0;
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, 0x2c9277b5) + (codes[at] ?? 0)) | 0;
  return hash ^ (hash >>> 15);
}

function doubled<T extends Int32Array | Uint16Array>(values: T, Kind: new (length: number) => T): T {
  const longer = new Kind(values.length * 2);
  longer.set(values);
  return longer;
}
