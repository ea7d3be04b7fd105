/** A way a path through the trie may end. */
export interface FormEnd {
  /** Id of the skill; null for a phrase that holds a skill's word without meaning it ("go to market"). */
  readonly skill: string | null;
  /** The spelling that alone counts, without separators; null where any case does. */
  readonly exact: string | null;
  /** Whether the form is written with a slash ("CI/CD"); others do not match across one. */
  readonly hasSlash: boolean;
}

/** Token trie in flat maps: words are numbered, and a step from a node by a word is one look-up. */
export class TokenTrie {
  readonly #words = new Map<string, number>();
  readonly #steps = new Map<number, number>();
  readonly #ends: (FormEnd[] | undefined)[] = [undefined];

  /** Adds a form by its canonical words; ends stay in the order in which they were added. */
  add(words: readonly string[], end: FormEnd): void {
    let node = 0;
    for (const word of words) node = this.#stepOrNew(node, word);
    const ends = this.#ends[node];
    if (ends) ends.push(end);
    else this.#ends[node] = [end];
  }

  has(words: readonly string[]): boolean {
    let node: number | undefined = 0;
    for (const word of words) {
      node = this.step(node, this.codeOf(word));
      if (node === undefined) return false;
    }
    return this.endsAt(node).length > 0;
  }

  /** The number of a canonical word; −1 where no form holds it. */
  codeOf(word: string): number {
    return this.#words.get(word) ?? -1;
  }

  /** The node that a word leads to; undefined where no form goes on so. */
  step(node: number, code: number): number | undefined {
    return this.#steps.get(keyOf(node, code));
  }

  endsAt(node: number): readonly FormEnd[] {
    return this.#ends[node] ?? none;
  }

  #stepOrNew(node: number, word: string): number {
    let code = this.#words.get(word);
    if (code === undefined) {
      code = this.#words.size;
      this.#words.set(word, code);
    }
    const key = keyOf(node, code);
    let next = this.#steps.get(key);
    if (next === undefined) {
      next = this.#ends.length;
      this.#steps.set(key, next);
      this.#ends.push(undefined);
    }
    return next;
  }
}

const none: readonly FormEnd[] = [];
const mostWords = 2 ** 15;

function keyOf(node: number, code: number): number {
  return node * mostWords + code;
}
