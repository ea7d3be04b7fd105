const s = 0x73;
/** Letters before a final s that make it part of the word: "class", "status", "analysis". */
const keepsS = new Set(['s', 'u', 'i']);

const american: ReadonlyMap<string, string> = new Map([
  ['modelling', 'modeling'],
  ['labelling', 'labeling'],
  ['behaviour', 'behavior'],
  ['behavioural', 'behavioral'],
]);

/** A lower-cased word in the singular and in American spelling, so that "databases" and "modelling" meet "database" and "modeling". */
export function canonicalWord(word: string): string {
  const singular = word.charCodeAt(word.length - 1) === s && word.length > 3 ? singularOf(word) : word;
  if (singular.endsWith('isation')) return `${singular.slice(0, -7)}ization`;
  return american.get(singular) ?? singular;
}

function singularOf(word: string): string {
  if (keepsS.has(word.charAt(word.length - 2))) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('xes')) return word.slice(0, -2);
  return word.slice(0, -1);
}
