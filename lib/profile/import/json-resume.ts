import { readMonth } from './periods.ts';
import type { Period, ResumePart, ResumeSection } from './resume.ts';

/** A JSON Resume in parts, and its top-level keys that the standard does not know and that are passed over. */
export interface JsonResume {
  readonly parts: readonly ResumePart[];
  readonly unknownKeys: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const knownKeys: ReadonlySet<string> = new Set(
  '$schema basics work volunteer education awards certificates publications skills languages interests references projects meta'.split(
    ' ',
  ),
);

/** Most entries of a list that are read. */
const mostEntries = 2000;

/** Whether a parsed JSON value is a résumé in the form of JSON Resume. */
export function isJsonResume(raw: unknown): boolean {
  const fields = fieldsOf(raw);
  return ['basics', 'work', 'skills', 'education', 'projects'].some((key) => key in fields);
}

/**
 * Reads JSON Resume 1.0 (jsonresume.org/schema). What is not as the standard says is passed over; any value gives parts.
 * @param now the present month, counted from the year 0
 */
export function partsOfJsonResume(raw: unknown, now: number): JsonResume {
  const resume = fieldsOf(raw);
  const basics = fieldsOf(resume.basics);
  return {
    parts: [
      part('summary', [], null, textsOf(basics.label, basics.summary)),
      part('skills', [], null, listOf(resume.skills).flatMap(skillLines)),
      ...listOf(resume.work).map((each) => position('work', each, now)),
      ...listOf(resume.volunteer).map((each) => position('projects', each, now)),
      ...listOf(resume.projects).map((each) => position('projects', each, now)),
      ...listOf(resume.education).map((each) => schooling(each, now)),
      part(
        'certificates',
        [],
        null,
        listOf(resume.certificates).flatMap(({ name }) => textsOf(name)),
      ),
      part('languages', [], null, listOf(resume.languages).flatMap(languageLines)),
    ],
    unknownKeys: Object.keys(resume).filter((key) => !knownKeys.has(key)),
  };
}

/** "Python (expert, 4 years)", then its keywords; years are Rolescope's own addition to the standard. */
function skillLines({ name, level, keywords, years }: Fields): string[] {
  const said = [...textsOf(level), ...(typeof years === 'number' ? [`${years} years`] : [])];
  const head = textsOf(name).map((each) => (said.length > 0 ? `${each} (${said.join(', ')})` : each));
  const words = Array.isArray(keywords) ? textsOf(...keywords) : [];
  return [...head, ...(words.length > 0 ? [words.join(', ')] : [])];
}

function languageLines({ language, fluency }: Fields): string[] {
  return textsOf(language).map((name) => [name, ...textsOf(fluency)].join(': '));
}

function position(section: ResumeSection, entry: Fields, now: number): ResumePart {
  const heading = textsOf(entry.position, ...(section === 'work' ? [] : [entry.name]));
  const keywords = Array.isArray(entry.keywords) ? textsOf(...entry.keywords).join(', ') : '';
  const highlights = Array.isArray(entry.highlights) ? textsOf(...entry.highlights) : [];
  return part(section, heading, periodOf(entry, now), [
    ...textsOf(entry.summary, entry.description, keywords),
    ...highlights,
  ]);
}

function schooling(entry: Fields, now: number): ResumePart {
  return part('education', [textsOf(entry.studyType, entry.area).join(' in ')], periodOf(entry, now), []);
}

function periodOf({ startDate, endDate }: Fields, now: number): Period | null {
  const from = monthOf(startDate);
  const to = monthOf(endDate) ?? now;
  return from === null || from > to ? null : { from, to: to + 1 };
}

function monthOf(raw: unknown): number | null {
  return typeof raw === 'string' ? readMonth(raw) : null;
}

function part(
  section: ResumeSection,
  heading: readonly string[],
  period: Period | null,
  lines: readonly string[],
): ResumePart {
  return {
    section,
    heading: heading.filter((line) => line !== ''),
    period,
    lines: lines.filter((line) => line !== ''),
  };
}

function listOf(raw: unknown): Fields[] {
  return Array.isArray(raw) ? raw.slice(0, mostEntries).map(fieldsOf) : [];
}

function textsOf(...values: readonly unknown[]): string[] {
  return values
    .slice(0, mostEntries)
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}

function fieldsOf(raw: unknown): Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
}
