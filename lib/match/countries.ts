/** Countries by the names that places are written with; the first is the id. Those of the European Union are marked `eu`. */
const countryRows = `
  united states, usa, us, u.s., america | united kingdom, uk, great britain, england, scotland, wales, northern ireland |
  canada | switzerland, schweiz, suisse | norway, norge | india | australia | new zealand | singapore | japan | brazil, brasil |
  mexico | israel | ukraine | turkey | china | south korea | united arab emirates, uae | south africa | argentina | colombia |
  chile | philippines | vietnam | indonesia | serbia |
  eu ireland | eu germany, deutschland | eu austria, österreich | eu france | eu spain, españa | eu portugal | eu italy, italia |
  eu netherlands, nederland, holland | eu belgium, belgique | eu luxembourg | eu denmark, danmark | eu sweden, sverige |
  eu finland, suomi | eu poland, polska | eu czechia, czech republic | eu slovakia | eu hungary | eu romania | eu bulgaria |
  eu greece | eu croatia | eu slovenia | eu estonia | eu latvia | eu lithuania | eu cyprus | eu malta`;

/** States and provinces with the codes that follow a city; of codes that are a country's too (DE, IN) none. */
const stateRows = {
  'united states': `alabama AL, alaska AK, arizona AZ, arkansas AR, california CA, colorado CO, connecticut CT, delaware, florida FL,
    hawaii HI, idaho ID, illinois IL, indiana, iowa IA, kansas KS, kentucky KY, louisiana LA, maine ME, maryland MD, massachusetts MA,
    michigan MI, minnesota MN, mississippi MS, missouri MO, montana MT, nebraska NE, nevada NV, new hampshire NH, new jersey NJ,
    new mexico NM, new york NY, north carolina NC, north dakota ND, ohio OH, oklahoma OK, oregon OR, pennsylvania PA, rhode island RI,
    south carolina SC, south dakota SD, tennessee TN, texas TX, utah UT, vermont VT, virginia VA, washington WA, west virginia WV,
    wisconsin WI, wyoming WY`,
  canada: `ontario ON, quebec QC, british columbia BC, alberta AB, manitoba MB, nova scotia NS`,
} as const;

const union = ['european union', 'eu', 'europe', 'eea', 'emea'];

/** Countries by each name of theirs, also of a state or a union. */
const countriesByName = new Map<string, readonly string[]>();
const stateByCode = new Map<string, string>();

const european: string[] = [];
for (const row of countryRows.split('|')) {
  const isEuropean = row.trim().startsWith('eu ');
  const names = row
    .replace(/^\s*eu /, '')
    .split(',')
    .map(folded);
  const id = names[0] ?? '';
  if (isEuropean) european.push(id);
  for (const name of names) countriesByName.set(name, [id]);
}
for (const name of union) countriesByName.set(name, european);
for (const [country, states] of Object.entries(stateRows)) {
  for (const state of states.split(',')) {
    const code = /[A-Z]{2}$/.exec(state.trim())?.[0];
    const name = folded(state.replace(code ?? '', ''));
    if (!countriesByName.has(name)) countriesByName.set(name, [country]);
    if (code !== undefined) stateByCode.set(code, name);
  }
}

/** The countries that a text names, by ids of ours; a state stands for its country, a union for its members. */
export function countriesIn(text: string): ReadonlySet<string> {
  const words = ` ${spelt(text)} `;
  const named = [...countriesByName].filter(([name]) => words.includes(` ${name} `));
  return new Set(named.flatMap(([, countries]) => countries));
}

/** Whether a text is the name of a country or a union and nothing more. */
export function isCountry(text: string): boolean {
  const name = folded(text);
  return countriesByName.has(name) && ![...stateByCode.values()].includes(name);
}

/** A place in plain lower-case words, codes of states spelt out: "Columbia, MD" is "columbia md maryland". */
export function spelt(text: string): string {
  const states = [...text.matchAll(/, ?([A-Z]{2})\b/g)].flatMap((match) => stateByCode.get(match[1] ?? '') ?? []);
  return [folded(text), ...states].join(' ');
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[.\p{M}]/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase()
    .trim();
}
