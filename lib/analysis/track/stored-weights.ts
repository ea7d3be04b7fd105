/** Characters that stand for weights, the middle one for zero: printable ASCII without quotes and backslash. */
const alphabet = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !`'"\`\\$`.includes(character))
  .join('');
const zero = (alphabet.length - 1) / 2;

/** Writes a weight, given in steps, as a character; weights beyond the alphabet's ends are cut off there. */
export function encodeWeight(steps: number): string {
  const index = Math.min(alphabet.length - 1, Math.max(0, Math.round(steps) + zero));
  return alphabet.charAt(index);
}

/** Weights as they are stored, a character each, read row by row where they are asked for: a posting needs a tenth of them. */
export class StoredWeights {
  /** Those of the rows that were asked for. */
  readonly values: Float32Array;
  /** The sum of each of those rows. */
  readonly sums: Float64Array;
  private readonly characters: string;
  private readonly width: number;
  private readonly isRead: Uint8Array;
  /** The weight that each character stands for, by its code unit. */
  private readonly weightOf = new Float32Array(128);

  /**
   * @param step value of one step of a weight
   * @param width weights in a row
   */
  constructor(characters: string, step: number, width: number) {
    this.characters = characters;
    this.width = width;
    this.values = new Float32Array(characters.length);
    this.sums = new Float64Array(Math.ceil(characters.length / width));
    this.isRead = new Uint8Array(this.sums.length);
    for (let index = 0; index < alphabet.length; index += 1) {
      this.weightOf[alphabet.charCodeAt(index)] = (index - zero) * step;
    }
  }

  /** Where the weights of a row begin in `values`, which holds them, and `sums` their sum, from now on. */
  row(row: number): number {
    const start = row * this.width;
    if (this.isRead[row] !== 1) this.read(row, start);
    return start;
  }

  private read(row: number, start: number): void {
    let sum = 0;
    for (let at = start; at < start + this.width; at += 1) {
      const weight = this.weightOf[this.characters.charCodeAt(at)] ?? 0;
      this.values[at] = weight;
      sum += weight;
    }
    this.sums[row] = sum;
    this.isRead[row] = 1;
  }
}
