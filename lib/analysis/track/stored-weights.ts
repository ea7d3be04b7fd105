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

/** Weights as they are stored, a character each, read where they are asked for: a posting needs a few hundred of many thousands. */
export class StoredWeights {
  private readonly characters: string;
  /** The weight that each character stands for, by its code unit. */
  private readonly values = new Float32Array(128);

  /** @param step value of one step of a weight */
  constructor(characters: string, step: number) {
    this.characters = characters;
    for (let index = 0; index < alphabet.length; index += 1) {
      this.values[alphabet.charCodeAt(index)] = (index - zero) * step;
    }
  }

  at(index: number): number {
    return this.values[this.characters.charCodeAt(index)] ?? 0;
  }
}
