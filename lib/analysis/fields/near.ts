/**
 * Does something stand within reach after something else, in the same clause?
 * Two short patterns and a bounded slice, where one pattern with a gap in its middle could be made to backtrack.
 * @param first a global pattern
 * @param reach characters after a match of `first` in which `second` must match
 */
export function isFollowedBy(words: string, first: RegExp, second: RegExp, reach: number): boolean {
  for (const { index, 0: found } of allMatches(words, first)) {
    if (second.test(clauseAfter(words, index + found.length, reach))) return true;
  }
  return false;
}

const none: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern that never matches an empty text, in order. `String.matchAll` would make a new pattern at each call,
 * which costs more than the search.
 */
export function allMatches(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(words);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(words)) found.push(match);
  return found;
}

/** At most `reach` characters from an offset on, ended by a semicolon or a full stop before a blank, but not by those of "U.S. ". */
export function clauseAfter(words: string, from: number, reach: number): string {
  const stretch = words.slice(from, from + reach);
  const end = stretch.search(/;|(?<!\b\w)\. /);
  return end < 0 ? stretch : stretch.slice(0, end);
}

/** At most `reach` characters before an offset, begun after the last mark that ends a clause. */
export function clauseBefore(words: string, at: number, reach: number): string {
  const stretch = words.slice(Math.max(0, at - reach), at);
  const start = Math.max(stretch.lastIndexOf(';'), stretch.lastIndexOf('. '), stretch.lastIndexOf(')'));
  return stretch.slice(start + 1);
}
