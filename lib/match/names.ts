/** Words of the longest name of a place that is known: "regiao administrativa especial de hong kong da china". */
const longestName = 8;

/** A name with what is known of it, or one word of which nothing is. */
interface Piece<T> {
  readonly words: string;
  readonly known: T | undefined;
}

/**
 * A text as the names in it, the longest at each place, and the words between them.
 * @param text words with one blank between two
 * @param knownOf what is known of a name; undefined where it is none
 */
export function cutByNames<T>(text: string, knownOf: (name: string) => T | undefined): Piece<T>[] {
  const words = text.split(' ');
  const pieces: Piece<T>[] = [];
  let from = 0;
  while (from < words.length) {
    let to = Math.min(words.length, from + longestName);
    let name = words.slice(from, to).join(' ');
    let known = knownOf(name);
    while (known === undefined && to > from + 1) {
      to -= 1;
      name = words.slice(from, to).join(' ');
      known = knownOf(name);
    }
    pieces.push({ words: name, known });
    from = to;
  }
  return pieces;
}
