import type { ResumeSection } from './resume.ts';

/** Headings of résumés in English, German, French, Spanish, Italian and Dutch; small letters. */
const headings: Readonly<Record<Exclude<ResumeSection, 'head'>, string>> = {
  summary:
    'summary; profile; professional summary; professional profile; about; about me; objective; career objective; executive summary; highlights; kurzprofil; profil; über mich; zusammenfassung; résumé; à propos; perfil; resumen; profilo; profiel',
  skills:
    'skills; technical skills; key skills; core skills; skill set; skillset; skills & tools; skills and tools; skills summary; top skills; technologies; tools; tools & technologies; tools and technologies; technical expertise; expertise; areas of expertise; core competencies; competencies; technical competencies; tech stack; technical profile; technical proficiencies; programming languages; languages & frameworks; languages and frameworks; software; hard skills; skills & technologies; skills and technologies; skills & expertise; kenntnisse; fähigkeiten; fachkenntnisse; it-kenntnisse; edv-kenntnisse; technische kenntnisse; kompetenzen; technologien; programmiersprachen; compétences; compétences techniques; competencias; habilidades; conocimientos; competenze; vaardigheden',
  work: 'experience; work experience; professional experience; employment; employment history; work history; career history; career; career summary; relevant experience; industry experience; positions; berufserfahrung; berufliche erfahrung; beruflicher werdegang; werdegang; berufspraxis; expérience; expériences; expérience professionnelle; expériences professionnelles; experiencia; experiencia profesional; experiencia laboral; esperienza; esperienze; esperienza professionale; werkervaring',
  projects:
    'projects; personal projects; selected projects; side projects; key projects; open source; open-source contributions; open source contributions; publications; research; projekte; projets; proyectos; progetti; projecten; publikationen; volunteering; volunteer; volunteer experience; volunteer work; ehrenamt',
  education:
    'education; academic background; education and training; education & training; studies; academic qualifications; qualifications; ausbildung; bildung; bildungsweg; studium; schulbildung; formation; formations; études; educación; formación; formación académica; istruzione; formazione; opleiding; opleidingen',
  certificates:
    'certifications; certificates; licenses & certifications; licenses and certifications; courses; training; courses & certifications; zertifikate; zertifizierungen; weiterbildung; weiterbildungen; certificats; certificaciones; certificazioni; certificaten',
  languages:
    'languages; spoken languages; language skills; sprachen; sprachkenntnisse; langues; idiomas; lingue; talen',
  silent:
    'interests; hobbies; hobbies & interests; interests & hobbies; hobbies and interests; references; referees; awards; honors; honours; honors & awards; achievements; personal details; personal information; contact; contact details; interessen; hobbys; referenzen; persönliche daten; kontakt; auszeichnungen; intérêts; centres d’intérêt; loisirs; références; intereses; aficiones; referencias; interessi; interesses; references available on request',
};

const sectionOfHeading = new Map<string, ResumeSection>();
for (const [section, words] of Object.entries(headings)) {
  for (const heading of words.split('; ')) sectionOfHeading.set(heading, section as ResumeSection);
}

/** Longest heading; UTF-16 code units. */
const longest = 48;

/** The section that a line alone opens ("WORK EXPERIENCE", "Skills:", "Awards & Interests"); null where it is no known heading. */
export function sectionOpenedBy(line: string): ResumeSection | null {
  if (line.length > longest) return null;
  const heading = normalised(line);
  return sectionOfHeading.get(heading) ?? sectionOfSeveral(heading.split(/ (?:&|and|und|et|y|e|en) /));
}

/** A heading of several known ones opens the first; it is silent where one of them is. */
function sectionOfSeveral(names: readonly string[]): ResumeSection | null {
  const sections = names.map((name) => sectionOfHeading.get(name) ?? null);
  if (sections.includes(null)) return null;
  return sections.includes('silent') ? 'silent' : (sections[0] ?? null);
}

/** "Skills: Python, SQL" opens a section and goes on in it: the section and the rest. Null where a line does not. */
export function sectionOnLine(line: string): { readonly section: ResumeSection; readonly rest: string } | null {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > longest || colon === line.length - 1) return null;
  const section = sectionOpenedBy(line.slice(0, colon));
  return section && { section, rest: line.slice(colon + 1).trim() };
}

/** Small letters; letters set apart ("S K I L L S") drawn together; marks before and after left out. */
function normalised(line: string): string {
  const words = line
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[^\p{L}&’ -]/gu, ' ')
    .split(' ')
    .filter((word) => /[\p{L}&]/u.test(word));
  const isSpaced = words.length > 3 && words.every((word) => word.length === 1);
  return words.join(isSpaced ? '' : ' ');
}
