import papa from 'papaparse';
import { readMonth } from './periods.ts';
import type { ResumePart } from './resume.ts';

/** One table of LinkedIn's "Download your data", told by its columns: people rename files. */
export type LinkedinTable =
  | 'skills'
  | 'positions'
  | 'education'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'profile';

type Row = Readonly<Record<string, string>>;

/** By columns that a table has and no other, the most telling first. */
const columns: readonly (readonly [LinkedinTable, readonly string[]])[] = [
  ['positions', ['Company Name', 'Title', 'Started On']],
  ['education', ['School Name', 'Degree Name']],
  ['certifications', ['Name', 'Authority']],
  ['projects', ['Title', 'Description', 'Url']],
  ['profile', ['Headline', 'Summary']],
  ['languages', ['Name', 'Proficiency']],
  ['skills', ['Name']],
];

/** Files of the export that are read, whatever folder they are in. */
export const linkedinFiles = /(?:^|\/)(?:Skills|Positions|Education|Languages|Certifications|Projects|Profile)\.csv$/i;

/** Most rows of a table that are read. */
const mostRows = 2000;

/** The table that a CSV text is; null for one that is none of LinkedIn's. */
export function linkedinTable(csv: string): LinkedinTable | null {
  const header = papa.parse<string[]>(clean(csv), { preview: 1 }).data[0]?.map((name) => name.trim()) ?? [];
  return (
    columns.find(([, names]) => names.every((name) => header.includes(name)) && isExact(names, header))?.[0] ?? null
  );
}

/** A table of one column is not told from others by that column's name alone. */
function isExact(names: readonly string[], header: readonly string[]): boolean {
  return names.length > 1 || header.length === 1;
}

/**
 * The parts of one table.
 * @param now the present month, counted from the year 0
 */
export function partsOfLinkedin(csv: string, now: number): ResumePart[] {
  const table = linkedinTable(csv);
  const rows = papa.parse<Row>(clean(csv), {
    header: true,
    preview: mostRows,
    skipEmptyLines: true,
    transformHeader: trimmed,
  }).data;
  switch (table) {
    case 'positions':
      return rows.map((row) => positionOf(row, now));
    case 'projects':
      return rows.map((row) => ({ ...positionOf(row, now), section: 'projects' }));
    case 'education':
      return [{ section: 'education', heading: [], period: null, lines: texts(rows, 'Degree Name', 'Notes') }];
    case 'certifications':
      return [{ section: 'certificates', heading: [], period: null, lines: texts(rows, 'Name') }];
    case 'languages':
      return [{ section: 'languages', heading: [], period: null, lines: rows.map(languageOf) }];
    case 'profile':
      return [{ section: 'summary', heading: [], period: null, lines: texts(rows, 'Headline', 'Summary') }];
    case 'skills':
      return [{ section: 'skills', heading: [], period: null, lines: texts(rows, 'Name') }];
    case null:
      return [];
  }
}

function positionOf(row: Row, now: number): ResumePart {
  const from = readMonth(row['Started On'] ?? '');
  const to = readMonth(row['Finished On'] ?? '') ?? now;
  return {
    section: 'work',
    heading: texts([row], 'Title'),
    period: from === null || from > to ? null : { from, to: to + 1 },
    lines: texts([row], 'Description')
      .flatMap((text) => text.split(/\n|[•▪] /))
      .filter((line) => line.trim() !== ''),
  };
}

function languageOf(row: Row): string {
  return texts([row], 'Name', 'Proficiency').join(': ');
}

function texts(rows: readonly Row[], ...names: readonly string[]): string[] {
  return rows.flatMap((row) => names.map((name) => (row[name] ?? '').trim())).filter((text) => text !== '');
}

function clean(csv: string): string {
  return csv.replace(/^\uFEFF/, '');
}

function trimmed(name: string): string {
  return name.trim();
}
