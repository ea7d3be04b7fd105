import { type CuedPattern, matchesAny } from '../cues.ts';

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
const homes: readonly (readonly [CurrencyCode, readonly CuedPattern[]])[] = [
  [
    'CAD',
    [
      [/\bcanad(?:a|ian)\b/, ['canad']],
      [/^can$|, can\b|\bcan base\b/, ['can']],
      [/\btoronto\b|\bvancouver\b|\bmontr[eé]al\b|\bottawa\b/, ['toronto', 'vancouver', 'montr', 'ottawa']],
      [/, (?:on|bc|qc|ab|mb|ns),? ?(?:canada|ca\b)?$/, [', on', ', bc', ', qc', ', ab', ', mb', ', ns']],
    ],
  ],
  [
    'AUD',
    [
      [
        /\baustralia\b|\bsydney\b|\bmelbourne\b|\bbrisbane\b|\bperth, wa\b/,
        ['australia', 'sydney', 'melbourne', 'brisbane', 'perth'],
      ],
      [/\b(?:vic|nsw|qld|tas|act)\b/, ['vic', 'nsw', 'qld', 'tas', 'act']],
    ],
  ],
  ['SGD', [[/\bsingapore\b/, ['singapore']]]],
  ['NZD', [[/\bnew zealand\b|\bauckland\b/, ['zealand', 'auckland']]]],
  [
    'GBP',
    [
      [/\bunited kingdom\b|\buk\b|\bgbr\b/, ['united kingdom', 'uk', 'gbr']],
      [/\bengland\b|\blondon\b|\bscotland\b|\bmanchester\b/, ['england', 'london', 'scotland', 'manchester']],
    ],
  ],
  [
    'INR',
    [
      [/\bindia\b|\bind\b/, ['ind']],
      [
        /\bbengaluru\b|\bbangalore\b|\bmumbai\b|\bhyderabad\b|\bpune\b|\bchennai\b|\bgurgaon\b|\bnoida\b|\bdelhi\b/,
        ['bengaluru', 'bangalore', 'mumbai', 'hyderabad', 'pune', 'chennai', 'gurgaon', 'noida', 'delhi'],
      ],
    ],
  ],
  [
    'EUR',
    [
      [
        /\bgermany\b|\bdeutschland\b|\bberlin\b|\bmunich\b|\bmünchen\b|\bhamburg\b/,
        ['germany', 'deutschland', 'berlin', 'munich', 'münchen', 'hamburg'],
      ],
      [/\bfrance\b|\bparis\b/, ['france', 'paris']],
      [/\bspain\b|\bmadrid\b|\bbarcelona\b/, ['spain', 'madrid', 'barcelona']],
      [/\bitaly\b|\bmilan\b|\bmilano\b|\brome\b/, ['italy', 'milan', 'rome']],
      [/\bnetherlands\b|\bamsterdam\b|\bbelgium\b|\bbrussels\b/, ['netherlands', 'amsterdam', 'belgium', 'brussels']],
      [/\bireland\b|\bdublin\b|\bfinland\b|\bhelsinki\b/, ['ireland', 'dublin', 'finland', 'helsinki']],
      [/\baustria\b|\bvienna\b|\bwien\b|\bportugal\b|\blisbon\b/, ['austria', 'vienna', 'wien', 'portugal', 'lisbon']],
    ],
  ],
  [
    'SEK',
    [
      [
        /\bsweden\b|\bsverige\b|\bstockholm\b|\bgöteborg\b|\bmalmö\b/,
        ['sweden', 'sverige', 'stockholm', 'göteborg', 'malmö'],
      ],
    ],
  ],
  ['NOK', [[/\bnorway\b|\bnorge\b|\boslo\b|\bbergen\b/, ['norway', 'norge', 'oslo', 'bergen']]]],
  [
    'DKK',
    [[/\bdenmark\b|\bdanmark\b|\bcopenhagen\b|\bkøbenhavn\b/, ['denmark', 'danmark', 'copenhagen', 'københavn']]],
  ],
  [
    'CHF',
    [
      [/\bswitzerland\b|\bschweiz\b|\bsuisse\b/, ['switzerland', 'schweiz', 'suisse']],
      [/\bzurich\b|\bzürich\b|\bgeneva\b|\bgenève\b/, ['zurich', 'zürich', 'geneva', 'genève']],
    ],
  ],
  ['PLN', [[/\bpoland\b|\bpolska\b|\bwarsaw\b|\bkraków\b/, ['poland', 'polska', 'warsaw', 'kraków']]]],
  ['BRL', [[/\bbra[sz]il\b|\bsão paulo\b/, ['brasil', 'brazil', 'são paulo']]]],
  ['JPY', [[/\bjapan\b|\btokyo\b/, ['japan', 'tokyo']]]],
  [
    'USD',
    [
      [/\bunited states\b|\busa?\b|\bremote us\b/, ['united states', 'us']],
      [/, [a-z]{2}(?:,|$| \d)/, [', ']],
      [/\bnew york\b|\bsan francisco\b/, ['new york', 'san francisco']],
    ],
  ],
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
  return homes.find(([, patterns]) => matchesAny(place, patterns))?.[0] ?? null;
}

/** Currencies that are also written with a bare dollar sign. */
export const dollars: ReadonlySet<CurrencyCode> = new Set(['CAD', 'AUD', 'SGD', 'NZD']);

/** Currencies besides the Swedish crown that are written "kr". */
export const crowns: ReadonlySet<CurrencyCode> = new Set(['NOK', 'DKK']);
