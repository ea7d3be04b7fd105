const size = 1 << 16;

/** Dismisses most texts that are not among some keys by their length and a few letters: cheaper than to write them as one and look them up. */
export class KeyFilter {
  private readonly bits = new Uint8Array(size);

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.bits[slotOf(key.length, key.charCodeAt(0), key)] = 1;
  }

  /**
   * False where no key is a text of this length with this first letter and the last letters of this word.
   * @param last the text's last word, of two letters at least
   */
  mayHold(length: number, first: number, last: string): boolean {
    return this.bits[slotOf(length, first, last)] === 1;
  }
}

function slotOf(length: number, first: number, last: string): number {
  const end = last.charCodeAt(last.length - 1);
  const beforeEnd = last.charCodeAt(last.length - 2);
  return (
    (Math.imul(length, 0x1f35) ^ Math.imul(first, 0x4d2b) ^ Math.imul(beforeEnd, 0x2a6d) ^ Math.imul(end, 0x65)) &
    (size - 1)
  );
}
