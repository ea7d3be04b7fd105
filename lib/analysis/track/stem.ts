/** Letters that English doubles before an ending: "tagged", "planning". */
const doubling: ReadonlySet<string> = new Set('bdglmnprt');

/**
 * Folds English inflections of a lower-case word: "models", "modelling" and "modeled" become "model". A rough cut made for comparing words
 * with words cut the same way, not for reading.
 */
export function stem(word: string): string {
  let rest = withoutPlural(word);
  if (rest.length > 5 && rest.endsWith('ing')) rest = rest.slice(0, -3);
  else if (rest.length > 4 && rest.endsWith('ed')) rest = rest.slice(0, -2);
  if (rest.length > 4 && rest.endsWith('e')) rest = rest.slice(0, -1);
  const last = rest.charAt(rest.length - 1);
  return rest.length > 4 && last === rest.charAt(rest.length - 2) && doubling.has(last) ? rest.slice(0, -1) : rest;
}

function withoutPlural(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const before = word.charAt(word.length - 2);
  return before === 's' || before === 'u' || before === 'i' ? word : word.slice(0, -1);
}
