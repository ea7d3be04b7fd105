import { cutByNames } from './names.ts';

/** Countries by their ISO 3166 codes: where most postings of the field come from. Those of the European Union stand apart: it hires as one. */
const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const others =
  'AE AR AU BR CA CH CL CN CO EG GB HK ID IL IN IS JP KE KR MX MY NG NO NZ PH PK RS SA SG TH TR TW UA US VN ZA'.split(
    ' ',
  );

/** Languages whose names of countries are known, in postings and in what a person types. */
const languages = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'pl'];

/** Further names, as addresses and people write them. */
const furtherNames: Readonly<Record<string, string>> = {
  US: 'usa, us, u.s., america, united states of america',
  GB: 'uk, great britain, england, scotland, wales, northern ireland',
  AE: 'uae',
  NL: 'holland, the netherlands',
  CZ: 'czech republic',
  TR: 'turkey',
  HK: 'hong kong',
};

/** Names of the union, and of regions that employers mean it by. */
const unionNames = 'eu, europe, eea, emea';

/** States and provinces with the codes that follow a city; of codes that are a country's too (DE, IN) none. */
const stateRows = {
  US: `alabama AL, alaska AK, arizona AZ, arkansas AR, california CA, colorado CO, connecticut CT, delaware, florida FL,
    hawaii HI, idaho ID, illinois IL, indiana, iowa IA, kansas KS, kentucky KY, louisiana LA, maine ME, maryland MD, massachusetts MA,
    michigan MI, minnesota MN, mississippi MS, missouri MO, montana MT, nebraska NE, nevada NV, new hampshire NH, new jersey NJ,
    new mexico NM, new york NY, north carolina NC, north dakota ND, ohio OH, oklahoma OK, oregon OR, pennsylvania PA, rhode island RI,
    south carolina SC, south dakota SD, tennessee TN, texas TX, utah UT, vermont VT, virginia VA, washington WA, west virginia WV,
    wisconsin WI, wyoming WY`,
  CA: `ontario ON, quebec QC, british columbia BC, alberta AB, manitoba MB, nova scotia NS`,
} as const;

const stateByCode = new Map<string, string>();
const countriesByState = new Map<string, readonly string[]>();
for (const [country, rows] of Object.entries(stateRows)) {
  for (const row of rows.split(',')) {
    const code = /[A-Z]{2}$/.exec(row.trim())?.[0];
    const state = folded(row.replace(code ?? '', ''));
    countriesByState.set(state, [country]);
    if (code !== undefined) stateByCode.set(code, state);
  }
}

/** Codes of countries by each name of theirs, those of all its members by the union's. Made when a place is first compared. */
let namedCountries: ReadonlyMap<string, readonly string[]> | undefined;

function countriesByName(): ReadonlyMap<string, readonly string[]> {
  namedCountries ??= readNames();
  return namedCountries;
}

function readNames(): Map<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  const naming = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const add = (code: string, countries: readonly string[], further = '') => {
    const names = [...naming.map((names) => names.of(code) ?? ''), ...further.split(',')];
    for (const name of names.map(folded)) if (name !== '') byName.set(name, countries);
  };
  for (const code of [...members, ...others]) add(code, [code], furtherNames[code]);
  add('EU', members, unionNames);
  return byName;
}

/** The codes of the countries that a text names; a state stands for its country, a union for its members. Of "New Mexico" the whole counts. */
export function countriesIn(text: string): ReadonlySet<string> {
  const countryNames = countriesByName();
  const named = cutByNames(spelt(text), (name) => countryNames.get(name) ?? countriesByState.get(name));
  return new Set(named.flatMap(({ known }) => known ?? []));
}

/** Whether a text is the name of a country or a union and nothing more. */
export function isCountry(text: string): boolean {
  return countriesByName().has(folded(text));
}

/** A place in plain lower-case words, codes of states spelt out: "Columbia, MD" is "columbia md maryland". */
export function spelt(text: string): string {
  const named = [...text.matchAll(/, ?([A-Z]{2})\b/g)].flatMap((match) => stateByCode.get(match[1] ?? '') ?? []);
  return [folded(text), ...named].join(' ');
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[.\p{M}]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase()
    .trim();
}
