/** What Indeed writes behind a title, in the languages of its hosts. */
const postWords =
  /\s?[-–]\s?(?:job post|stellenanzeige|offre d[’']emploi|oferta de (?:empleo|trabajo)|annuncio di lavoro|vacature|vaga de emprego)$/i;

/** A title without what the site writes behind it. */
export function withoutPostWords(title: string): string {
  return title.replace(postWords, '');
}
