/** States whose laws have employers print pay, so that postings list ranges by them; others stand with their abbreviation or not at all. */
const states: Readonly<Record<string, string>> = {
  ca: 'california',
  co: 'colorado',
  ct: 'connecticut',
  hi: 'hawaii',
  il: 'illinois',
  ma: 'massachusetts',
  md: 'maryland',
  mn: 'minnesota',
  nj: 'new jersey',
  nv: 'nevada',
  ny: 'new york',
  ri: 'rhode island',
  vt: 'vermont',
  wa: 'washington',
};
const leastLetters = 3;

/**
 * The names by which a list of ranges may call a posting's place, the nearest first: "austin", then "texas".
 * @param location the posting's place in lower case, its parts between commas
 */
export function namesOfPlace(location: string): readonly string[] {
  const [city = '', region = ''] = location.split(',').map((part) => part.trim());
  return [city, states[region] ?? region].filter((name) => name.length >= leastLetters);
}
