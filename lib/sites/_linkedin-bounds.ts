import type { Bounds } from './_finder.ts';

const aboutTheJobWords =
  "About the job|Info zum Job|Über den Job|À propos de l[’']offre d[’']emploi|Acerca del empleo|Sobre a vaga|Informazioni sull[’']offerta di lavoro|Over de vacature|Om jobbet|Om stillingen|O ofercie pracy";

/** The site's own lines above and below the text, in the languages of the big markets; below on guest pages a list of criteria. */
export const bounds: Bounds = {
  above: new RegExp(`^(?:${aboutTheJobWords})$`, 'i'),
  below:
    /^(?:(?:About|Info zum|Über das) (?:the company|Unternehmen)|À propos de l[’']entreprise|Acerca de la empresa|Sobre a empresa|Informazioni sull[’']azienda|Over het bedrijf|Om (?:företaget|virksomheden|firmaet|bedriften)|O firmie|Set alert for similar jobs|Job search faster with Premium|Exclusive Job Seeker Insights|Similar jobs|People also viewed|Show more|Seniority level|Karrierestufe|Niveau hiérarchique|Nivel de antigüedad|Nível de experiência|Livello di anzianità|Senioriteitsniveau)$/i,
};

/** The heading with the line breaks after it, at the start of a text. */
export const headingAbove = new RegExp(`^(?:${aboutTheJobWords})\\n+`, 'i');
