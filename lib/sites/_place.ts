import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';
import type { NamedLine } from './_named-parts.ts';
import { isCallToApply } from './_top-lines.ts';

/** Words with capitals between commas, the last of them a country, or the letters of a state or a country. */
const shape =
  /^\p{Lu}[\p{L}.’'() -]{1,40}(?:, ?\p{Lu}[\p{L}.’'() -]{1,40}){0,2}, ?(\p{Lu}[\p{L}.’' -]{1,40}?)(?: \d{4,6})?$/u;
/** Letters of trades, which a department's name may end with. */
const trade = /^(?:AI|BI|HR|IT|ML|PR|QA|R&D|UI|UX)$/;

let countries: ReadonlySet<string> | undefined;

/** Names of countries, as the browser knows them in English. */
function countryNames(): ReadonlySet<string> {
  if (countries !== undefined) return countries;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region' });
  countries = new Set(letters.flatMap((one) => letters.map((other) => names.of(one + other) ?? '')));
  return countries;
}

/** Whether a line is a place as headers write it: "Leith, UK", "San Bruno, CA, USA", "Porto, Portugal". */
export function isPlace(line: string): boolean {
  const last = shape.exec(line)?.[1];
  if (last === undefined || trade.test(last)) return false;
  return /^[A-Z]{2,3}$/.test(last) || countryNames().has(last);
}

/** The one place that elements name; several that stand side by side are all of it, others contradict one another. */
export function placeNamed(named: readonly NamedLine[]): string | null {
  const lines = [...new Set(named.map(({ line }) => line))];
  const parents = new Set(named.map(({ element }) => element.parentElement));
  return lines.length > 0 && (lines.length === 1 || parents.size === 1) ? lines.join('; ') : null;
}

/** A work mode with the place it holds for: "Remote - Europe", "Hybrid (Leith)". */
const placeWithMode =
  /^(?:fully )?(?:remote|hybrid|on-?site) ?[-–,:(/] ?(?:in |from )?(\p{Lu}[\p{L}.,’' -]{1,40})\)?$/iu;

/** More words than this are no place. */
const mostWords = 5;

/**
 * The place among lines of a header: one that is written like a place, else the one line that says nothing else in a row of which two others are
 * a kind of employment, a work mode, pay or an age.
 * @param rows lines that stand together
 */
export function placeInRows(rows: readonly (readonly string[])[]): string | null {
  const shaped = rows.flat().find((line) => isPlace(line) || isPlaceWithMode(line));
  if (shaped !== undefined) return shaped;
  for (const row of rows) {
    const unknown = row.filter((line) => !isFact(line) && /^\p{L}/u.test(line) && !isCallToApply(line));
    const [place, another] = unknown;
    const facts = row.filter(isFact);
    if (place === undefined || another !== undefined || facts.length < 2) continue;
    if (/^\p{Lu}[^:.!?\d]*$/u.test(place) && place.split(' ').length <= mostWords) return place;
  }
  return null;
}

function isPlaceWithMode(line: string): boolean {
  const place = placeWithMode.exec(line)?.[1];
  return place !== undefined && /^\p{Lu}/u.test(place) && !isFact(place);
}

function isFact(line: string): boolean {
  return isEmployment(line) || isSalary(line) || isAge(line) || workModeOf(line) !== null;
}
