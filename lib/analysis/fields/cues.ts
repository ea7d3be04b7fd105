/**
 * A pattern with its cues: one of these words, or parts of words, stands wherever it matches. Looking for a word costs next to
 * nothing. A large pattern costs its compilation at the first posting that tries it and a walk over the letters at every one.
 */
export type CuedPattern = readonly [pattern: RegExp, cues: readonly string[]];

/** Does a pattern match? It is only tried where one of its cues stands. */
export function matches(words: string, [pattern, cues]: CuedPattern): boolean {
  return holdsAny(words, cues) && pattern.test(words);
}

/** The first match of a pattern; null where it has none. */
export function firstMatch(words: string, [pattern, cues]: CuedPattern): RegExpExecArray | null {
  return holdsAny(words, cues) ? pattern.exec(words) : null;
}

/** Does one of several patterns match? */
export function matchesAny(words: string, patterns: readonly CuedPattern[]): boolean {
  for (const pattern of patterns) if (matches(words, pattern)) return true;
  return false;
}

/** Where the first match of several patterns begins; −1 where none matches. */
export function startOfAny(words: string, patterns: readonly CuedPattern[]): number {
  const starts = patterns.map(([pattern, cues]) => (holdsAny(words, cues) ? words.search(pattern) : -1));
  const found = starts.filter((start) => start >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Does a text hold one of these words, or parts of words? */
export function holdsAny(words: string, cues: readonly string[]): boolean {
  if (words !== noted) notePairs(words);
  for (const cue of cues) if (mayHold(cue) && words.includes(cue)) return true;
  return false;
}

/**
 * The text that was asked about last, and for each pair of neighbouring characters the number of the last text that holds it: several
 * patterns ask about one text in a row, and their cues begin with pairs that most texts do not hold.
 */
let noted = '';
let texts = 0;
const holders = new Uint32Array(1 << 10);

function notePairs(words: string): void {
  noted = words;
  texts += 1;
  let before = words.charCodeAt(0);
  for (let at = 1; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    holders[pairOf(before, code)] = texts;
    before = code;
  }
}

/** Whether the noted text holds the first two pairs of a cue. */
function mayHold(cue: string): boolean {
  if (cue.length < 3) return true;
  const second = cue.charCodeAt(1);
  return holders[pairOf(cue.charCodeAt(0), second)] === texts && holders[pairOf(second, cue.charCodeAt(2))] === texts;
}

/** A place in `holders`; that some pairs share one does no harm. */
function pairOf(first: number, second: number): number {
  return (first * 33 + second) & 1023;
}

/** A text with a blank for each match of one pattern after the other; for its first one where a pattern is not global. */
export function withoutAny(words: string, patterns: readonly CuedPattern[]): string {
  return patterns.reduce((rest, [pattern, cues]) => (holdsAny(rest, cues) ? rest.replace(pattern, ' ') : rest), words);
}
