import { withOneCityName } from './cities.ts';
import { countriesIn, isCountry, spelt } from './countries.ts';

/**
 * Whether a posting's place is one of those where a person would work; null where that cannot be told. Of a remote posting only the
 * countries count that it may be done from.
 * @param location as the posting writes it: "Columbia, MD", "Remote (Ireland, European Union)"
 * @param places as the person writes them: "Leeds", "Germany"
 */
export function fitsPlaces(location: string, places: readonly string[], isRemote: boolean): boolean | null {
  const answers = places.map((place) => fitsPlace(location, place, isRemote));
  if (answers.includes(true)) return true;
  // A city without its country says nothing of a remote posting; a country beside it does.
  const told = isRemote ? answers.filter((answer) => answer !== null) : answers;
  return told.length === 0 || told.includes(null) ? null : false;
}

function fitsPlace(location: string, place: string, isRemote: boolean): boolean | null {
  if (!isCountry(place) && names(location, place)) return true;
  const theirs = countriesIn(location);
  const ours = countriesIn(place);
  const isSameCountry = theirs.size === 0 || ours.size === 0 ? null : [...ours].some((country) => theirs.has(country));
  if (isRemote || isCountry(place)) return isSameCountry;
  // Somewhere in the country, or at one of several places, may well be there.
  return isSameCountry !== false && isOpen(location) ? null : false;
}

/** Words of a location that leaves open where: "Multiple locations", "London +2 more". */
const openWords =
  /\b(?:multiple|various|several|flexible|anywhere|worldwide|global|nationwide|mehrere|verschiedene|bundesweit|deutschlandweit|weltweit|plusieurs|varias)\b|\d (?:more|other|weitere|locations?|standorte)\b/;

function isOpen(location: string): boolean {
  return isCountry(location) || openWords.test(spelt(location));
}

/** Whether the one's words stand in the other's, whole. */
function names(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.trim() !== '' && second.trim() !== '' && (first.includes(second) || second.includes(first));
}

function wordsOf(place: string): string {
  return ` ${withOneCityName(spelt(place))} `;
}
