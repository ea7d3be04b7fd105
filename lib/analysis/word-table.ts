/** Words numbered in order of first mention: a word met again costs no new string, and what is known of it is looked up by its number. */
export class WordTable {
  /** The words by their numbers. */
  readonly words: string[] = [];
  /** Open addressing: a word's number plus one at the first free slot from its hash on, and behind it the hash; 0 is free. */
  private slots = new Int32Array(1 << 15);
  /** The letters of all words one after another: comparing these is far quicker than comparing strings letter by letter. */
  private letters = new Uint16Array(1 << 15);
  /** Where the letters of each word end; they begin where those of the one before end. */
  private readonly ends: number[] = [];

  /**
   * The number of the word that stands in [start, end) of a text, which is given one where it is new.
   * @param codes the code units of the text in lower case, at their places in it
   * @param state what `hashWith` makes of the word's
   */
  numberOf(text: string, codes: Uint16Array, start: number, end: number, state: number): number {
    const hash = hashFrom(state);
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash && this.isAt(taken - 1, codes, start, end)) return taken - 1;
      slot = (slot + 2) & mask;
    }
    slots[slot] = this.words.push(text.slice(start, end).toLowerCase());
    slots[slot + 1] = hash;
    this.addLetters(codes.subarray(start, end));
    if (this.words.length * 4 > slots.length) this.grow();
    return this.words.length - 1;
  }

  private isAt(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = number === 0 ? 0 : (this.ends[number - 1] ?? 0);
    if ((this.ends[number] ?? 0) - from !== end - start) return false;
    const { letters } = this;
    for (let at = start, own = from; at < end; at += 1, own += 1) if (letters[own] !== codes[at]) return false;
    return true;
  }

  private addLetters(codes: Uint16Array): void {
    const from = this.ends.at(-1) ?? 0;
    const end = from + codes.length;
    if (end > this.letters.length) {
      const longer = new Uint16Array(end * 2);
      longer.set(this.letters);
      this.letters = longer;
    }
    this.letters.set(codes, from);
    this.ends.push(end);
  }

  private grow(): void {
    const { slots } = this;
    const longer = new Int32Array(slots.length * 2);
    const mask = longer.length - 2;
    for (let taken = 0; taken < slots.length; taken += 2) {
      if (slots[taken] === 0) continue;
      const hash = slots[taken + 1] ?? 0;
      let slot = (hash << 1) & mask;
      while (longer[slot] !== 0) slot = (slot + 2) & mask;
      longer[slot] = slots[taken] ?? 0;
      longer[slot + 1] = hash;
    }
    this.slots = longer;
  }
}

/** The state of hashing a word, begun with 0, after one more code unit. */
export function hashWith(state: number, code: number): number {
  return (Math.imul(state, 0x2c9277b5) + code) | 0;
}

/** The hash of a word after its last code unit: differs for most words, in its low bits too; 30 bits, because larger ones take more room. */
function hashFrom(state: number): number {
  return (state ^ (state >>> 15)) & 0x3fffffff;
}

/**
 * Remembers what a function makes of each word of a table, so that it is asked once for a word and not once for each place where it stands.
 * @returns the values by the words' numbers, for every word that the table holds by now
 */
export function perWord<T>(read: (word: string) => T): (table: WordTable) => readonly T[] {
  let known: WordTable | null = null;
  let values: T[] = [];
  return (table) => {
    if (table !== known) [known, values] = [table, []];
    for (let number = values.length; number < table.words.length; number += 1) {
      values.push(read(table.words[number] ?? ''));
    }
    return values;
  };
}
