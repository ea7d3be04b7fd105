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
};

/** Places by which a bare "$", or a figure without any currency, is told. */
const homes: readonly (readonly [CurrencyCode, RegExp])[] = [
  [
    'CAD',
    /\bcanad(?:a|ian)\b|^can$|, can\b|\bcan base\b|\btoronto\b|\bvancouver\b|\bmontr[eé]al\b|\bottawa\b|, (?:on|bc|qc|ab|mb|ns),? ?(?:canada|ca\b)?$/,
  ],
  ['AUD', /\baustralia\b|\bsydney\b|\bmelbourne\b|\bbrisbane\b|\bperth, wa\b|\b(?:vic|nsw|qld|tas|act)\b/],
  ['SGD', /\bsingapore\b/],
  ['NZD', /\bnew zealand\b|\bauckland\b/],
  ['GBP', /\bunited kingdom\b|\buk\b|\bengland\b|\blondon\b|\bgbr\b|\bscotland\b|\bmanchester\b/],
  [
    'INR',
    /\bindia\b|\bind\b|\bbengaluru\b|\bbangalore\b|\bmumbai\b|\bhyderabad\b|\bpune\b|\bchennai\b|\bgurgaon\b|\bnoida\b|\bdelhi\b/,
  ],
  [
    'EUR',
    /\bgermany\b|\bdeutschland\b|\bfrance\b|\bspain\b|\bitaly\b|\bnetherlands\b|\bireland\b|\bfinland\b|\baustria\b|\bbelgium\b|\bportugal\b|\bberlin\b|\bmunich\b|\bmünchen\b|\bparis\b|\bamsterdam\b|\bmadrid\b|\bdublin\b|\bmilan\b|\bmilano\b|\brome\b|\bbarcelona\b|\bhamburg\b|\bvienna\b|\bwien\b|\bbrussels\b|\blisbon\b|\bhelsinki\b/,
  ],
  ['SEK', /\bsweden\b|\bsverige\b|\bstockholm\b|\bgöteborg\b|\bmalmö\b/],
  ['NOK', /\bnorway\b|\bnorge\b|\boslo\b|\bbergen\b/],
  ['DKK', /\bdenmark\b|\bdanmark\b|\bcopenhagen\b|\bkøbenhavn\b/],
  ['CHF', /\bswitzerland\b|\bschweiz\b|\bsuisse\b|\bzurich\b|\bzürich\b|\bgeneva\b|\bgenève\b/],
  ['PLN', /\bpoland\b|\bpolska\b|\bwarsaw\b|\bkraków\b/],
  ['BRL', /\bbra[sz]il\b|\bsão paulo\b/],
  ['JPY', /\bjapan\b|\btokyo\b/],
  ['USD', /\bunited states\b|\busa?\b|, [a-z]{2}(?:,|$| \d)|\bremote us\b|\bnew york\b|\bsan francisco\b/],
];

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
  return homes.find(([, pattern]) => pattern.test(place))?.[0] ?? null;
}

/** Currencies that are also written with a bare dollar sign. */
export const dollars: ReadonlySet<CurrencyCode> = new Set(['CAD', 'AUD', 'SGD', 'NZD']);

/** Currencies besides the Swedish crown that are written "kr". */
export const crowns: ReadonlySet<CurrencyCode> = new Set(['NOK', 'DKK']);
