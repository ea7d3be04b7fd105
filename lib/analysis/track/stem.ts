const doubled = /(bb|dd|gg|ll|mm|nn|pp|rr|tt)$/;

/**
 * Folds English inflections of a lower-case word: "models", "modelling" and "modeled" become "model". A rough cut made for comparing
 * words with words cut the same way, not for reading.
 */
export function stem(word: string): string {
  let folded = word;
  if (folded.length > 4 && folded.endsWith('ies')) folded = `${folded.slice(0, -3)}y`;
  else if (folded.length > 3 && folded.endsWith('s') && !/[sui]s$/.test(folded)) folded = folded.slice(0, -1);
  if (folded.length > 5 && folded.endsWith('ing')) folded = folded.slice(0, -3);
  else if (folded.length > 4 && folded.endsWith('ed')) folded = folded.slice(0, -2);
  if (folded.length > 4 && folded.endsWith('e')) folded = folded.slice(0, -1);
  return folded.length > 4 && doubled.test(folded) ? folded.slice(0, -1) : folded;
}
