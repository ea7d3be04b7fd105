import { type CuedPattern, matches } from '../cues.ts';

/** ISO 4217 code. */
export type CurrencyCode = string;

const symbols: Readonly<Record<string, CurrencyCode>> = {
  $: 'USD',
  us$: 'USD',
  dollars: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  s$: 'SGD',
  sg$: 'SGD',
  nz$: 'NZD',
  hk$: 'HKD',
  r$: 'BRL',
  mx$: 'MXN',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rupees: 'INR',
  '¥': 'JPY',
  zł: 'PLN',
  kr: 'SEK',
  '₪': 'ILS',
  rm: 'MYR',
  '₱': 'PHP',
};

/** Places by which a bare "$", or a figure without any currency, is told: their names, and what a pattern tells besides. */
const homes: readonly (readonly [CurrencyCode, names: readonly string[], CuedPattern?])[] = [
  [
    'CAD',
    ['canada', 'canadian', 'toronto', 'vancouver', 'montreal', 'montréal', 'ottawa', 'can base'],
    [
      /^can$|, can\b|, (?:on|bc|qc|ab|mb|ns),? ?(?:canada|ca\b)?$/,
      ['can', ', on', ', bc', ', qc', ', ab', ', mb', ', ns'],
    ],
  ],
  ['AUD', names('australia sydney melbourne brisbane vic nsw qld tas act'), [/\bperth, wa\b/, ['perth']]],
  ['SGD', ['singapore']],
  ['NZD', ['new zealand', 'auckland']],
  ['GBP', ['united kingdom', ...names('uk england london gbr scotland manchester')]],
  ['INR', names('india ind bengaluru bangalore mumbai hyderabad pune chennai gurgaon noida delhi')],
  [
    'EUR',
    names(
      'germany deutschland france spain italy netherlands ireland finland austria belgium portugal berlin munich münchen paris amsterdam ' +
        'madrid dublin milan milano rome barcelona hamburg vienna wien brussels lisbon helsinki',
    ),
  ],
  ['SEK', names('sweden sverige stockholm göteborg malmö')],
  ['NOK', names('norway norge oslo bergen')],
  ['DKK', names('denmark danmark copenhagen københavn')],
  ['CHF', names('switzerland schweiz suisse zurich zürich geneva genève')],
  ['PLN', names('poland polska warsaw kraków')],
  ['BRL', ['brazil', 'brasil', 'são paulo']],
  ['JPY', names('japan tokyo')],
  ['MXN', names('mexico méxico cdmx guadalajara monterrey')],
  ['COP', names('colombia bogotá bogota medellín medellin')],
  ['ARS', names('argentina')],
  ['CLP', names('chile')],
  ['MYR', ['malaysia', 'kuala lumpur']],
  ['PHP', names('philippines manila')],
  ['USD', ['united states', 'us', 'usa', 'new york', 'san francisco'], [/, [a-z]{2}(?:,|$| \d)/, [', ']]],
];

function names(list: string): readonly string[] {
  return list.split(' ');
}

/** The currency printed before or after a figure; null where none is. */
export function currencyOf(prefix: string, postfix: string): CurrencyCode | null {
  return codeOf(postfix.trim()) ?? codeOf(prefix.trim());
}

function codeOf(printed: string): CurrencyCode | null {
  if (printed === '') return null;
  return symbols[printed] ?? (/^[a-z]{3}/.test(printed) ? printed.slice(0, 3).toUpperCase() : null);
}

/** The currency of a place in lower case; null where the place does not tell. */
export function currencyOfPlace(place: string): CurrencyCode | null {
  if (place === '') return null;
  const home = homes.find(
    ([, own, pattern]) => own.some((name) => isNamed(place, name)) || (pattern && matches(place, pattern)),
  );
  return home?.[0] ?? null;
}

/** Does a list of places in lower case name the United States among others? */
export function namesUnitedStates(places: string): boolean {
  return unitedStates.some((name) => isNamed(places, name));
}

const unitedStates = ['united states', 'us', 'usa'];

/** Does a name stand in a text as a word of its own? */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

const wordCharacter = /\w/;

/** Currencies that are also written with a bare dollar sign. */
export const dollars: ReadonlySet<CurrencyCode> = new Set(['CAD', 'AUD', 'SGD', 'NZD', 'MXN', 'COP', 'ARS', 'CLP']);

/** Currencies besides the Swedish crown that are written "kr". */
export const crowns: ReadonlySet<CurrencyCode> = new Set(['NOK', 'DKK']);
