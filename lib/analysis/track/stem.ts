const doubling = 'bdglmnprt';

/**
 * Folds English inflections of a lower-case word: "models", "modelling" and "modeled" become "model". A rough cut made for comparing
 * words with words cut the same way, not for reading.
 */
export function stem(word: string): string {
  let folded = word;
  if (folded.length > 4 && folded.endsWith('ies')) folded = `${folded.slice(0, -3)}y`;
  else if (folded.length > 3 && folded.endsWith('s') && !'sui'.includes(folded.charAt(folded.length - 2)))
    folded = folded.slice(0, -1);
  if (folded.length > 5 && folded.endsWith('ing')) folded = folded.slice(0, -3);
  else if (folded.length > 4 && folded.endsWith('ed')) folded = folded.slice(0, -2);
  if (folded.length > 4 && folded.endsWith('e')) folded = folded.slice(0, -1);
  const last = folded.charAt(folded.length - 1);
  const isDoubled = folded.length > 4 && last === folded.charAt(folded.length - 2) && doubling.includes(last);
  return isDoubled ? folded.slice(0, -1) : folded;
}
