import { cutByNames } from './names.ts';

/**
 * Cities that postings and people name in several ways, in plain lower-case words without accents (ø, ł and ß are letters of their own);
 * the first name stands for all.
 */
const cityRows = `
  munich, munchen, muenchen, monaco di baviera | cologne, koln, koeln | nuremberg, nurnberg, nuernberg | hanover, hannover |
  dusseldorf, duesseldorf | frankfurt, frankfurt am main, frankfurt main | vienna, wien | zurich, zuerich | basel, basle |
  geneva, geneve, genf, ginevra | bern, berne | brussels, bruxelles, brussel, brussel | antwerp, antwerpen, anvers | ghent, gent |
  the hague, den haag, s gravenhage | luxembourg city, luxemburg stadt | copenhagen, kobenhavn, københavn, kopenhagen |
  gothenburg, goteborg | helsinki, helsingfors | warsaw, warszawa, warschau | cracow, krakow, krakau | wroclaw, wrocław, breslau |
  prague, praha, prag | bucharest, bucuresti, bukarest | belgrade, beograd | athens, athina, athen | rome, roma, rom |
  milan, milano, mailand | turin, torino | florence, firenze, florenz | naples, napoli | venice, venezia | lisbon, lisboa, lissabon |
  porto, oporto | seville, sevilla | nice, nizza | lyon, lyons | strasbourg, strassburg, straßburg | kyiv, kiev | moscow, moskau |
  bengaluru, bangalore | mumbai, bombay | chennai, madras | kolkata, calcutta | gurugram, gurgaon | new york, new york city, nyc |
  san francisco, sf | washington dc, washington d c | quebec city, ville de quebec | mexico city, ciudad de mexico, cdmx |
  ho chi minh city, saigon | tel aviv, tel aviv yafo | singapore, singapur, singapour`;

const firstNames = new Map(
  cityRows.split('|').flatMap((row) => {
    const names = row.split(',').map((name) => name.trim());
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/**
 * The words of a place with each city by its one name: "munchen bayern" is "munich bayern".
 * @param place words as `spelt` gives them
 */
export function withOneCityName(place: string): string {
  return cutByNames(place, (name) => firstNames.get(name))
    .map(({ words, known }) => known ?? words)
    .join(' ');
}
