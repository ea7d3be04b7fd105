/** The word in the match of a sticky pattern at an offset, its first group; empty where it does not match. */
export function wordAt(pattern: RegExp, words: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(words)?.[1] ?? '';
}

/** Where a sticky pattern ends that begins at an offset, if it matches there, then the offset itself. */
export function withAndWithout(pattern: RegExp, words: string, from: number): readonly number[] {
  pattern.lastIndex = from;
  return pattern.test(words) ? [pattern.lastIndex, from] : [from];
}
