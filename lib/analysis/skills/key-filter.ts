const base = 31;
const size = 1 << 16;

/** A text with what is needed to hash it joined to another. */
export interface HashedText {
  readonly text: string;
  readonly hash: number;
  /** The base to the power of the text's length. */
  readonly power: number;
}

export function hashed(text: string): HashedText {
  let hash = 0;
  let power = 1;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
    power = Math.imul(power, base);
  }
  return { text, hash, power };
}

/** The hash of two texts written as one, without writing them. */
export function joinedHash(hash: number, { hash: next, power }: HashedText): number {
  return (Math.imul(hash, power) + next) | 0;
}

/** Dismisses most texts that are not among some keys by their hash: cheaper than to write them as one and look them up. */
export class KeyFilter {
  private readonly bits = new Uint8Array(size);

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.bits[slotOf(hashed(key).hash)] = 1;
  }

  /** False where no key has this hash. */
  mayHold(hash: number): boolean {
    return this.bits[slotOf(hash)] === 1;
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (size - 1);
}
