/** More letters than any word or name of the tables has. */
export const mostLetters = 128;

/** A pad to write the letters of one word or name on, and to change them, without making a string for each. */
export class Pad {
  /** UTF-16 code units; those beyond `length` mean nothing. */
  readonly codes = new Uint16Array(mostLetters);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Takes over what stands on another pad. */
  copy({ codes, length }: Pad): void {
    for (let at = 0; at < length; at += 1) this.codes[at] = codes[at] ?? 0;
    this.length = length;
  }

  /** Writes a stretch of a text after what is there. @returns whether it fitted; nothing is written where it does not */
  append(text: string, start = 0, end = text.length): boolean {
    if (this.length + end - start > mostLetters) return false;
    for (let at = start; at < end; at += 1) {
      this.codes[this.length] = text.charCodeAt(at);
      this.length += 1;
    }
    return true;
  }

  /** Writes one code unit after what is there, where it fits. */
  push(code: number): void {
    if (this.length === mostLetters) return;
    this.codes[this.length] = code;
    this.length += 1;
  }

  /** The code unit at a place counted from the end: 1 is the last. */
  fromEnd(place: number): number {
    return this.codes[this.length - place] ?? 0;
  }

  /** Whether what was written from `start` on begins with a text. */
  startsWith(text: string, start = 0): boolean {
    return this.length - start >= text.length && this.isAt(start, text);
  }

  /** Whether what was written from `start` on ends with a text. */
  endsWith(text: string, start = 0): boolean {
    return this.length - start >= text.length && this.isAt(this.length - text.length, text);
  }

  private isAt(from: number, text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      if (this.codes[from + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Takes out the code unit at a place. */
  remove(at: number): void {
    this.codes.copyWithin(at, at + 1, this.length);
    this.length -= 1;
  }

  toString(): string {
    return String.fromCharCode(...this.codes.subarray(0, this.length));
  }
}
