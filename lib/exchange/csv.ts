import papa from 'papaparse';
import type { SavedRow } from '../library/records.ts';
import type { Match, Requirement } from '../match/match.ts';
import { safeCell } from './spreadsheet-cell.ts';

/** A saved posting with its match; null where there is no profile to compare with. */
export interface CsvEntry {
  readonly saved: SavedRow;
  readonly match: Match | null;
}

type Cell = string | number | null | undefined;

/** The columns in order; the headers are stable, because other tools map columns by name. */
const columns: readonly (readonly [header: string, cell: (entry: CsvEntry) => Cell])[] = [
  ['Company', ({ saved }) => saved.posting.company],
  ['Job title', ({ saved }) => saved.posting.title],
  ['URL', ({ saved }) => saved.posting.url],
  ['Source', ({ saved }) => saved.posting.site],
  ['Location', ({ saved }) => saved.posting.location],
  ['Workplace', ({ saved }) => saved.analysis.workMode ?? saved.posting.workMode],
  ['Employment type', ({ saved }) => saved.analysis.employment ?? saved.posting.employment],
  ['Salary min', ({ saved }) => saved.analysis.salary?.min],
  ['Salary max', ({ saved }) => saved.analysis.salary?.max],
  ['Salary currency', ({ saved }) => saved.analysis.salary?.currency],
  ['Salary period', ({ saved }) => saved.analysis.salary?.period],
  ['Date saved', ({ saved }) => dateOf(saved.savedAt)],
  ['Date posted', ({ saved }) => printedDate(saved.posting.postedText)],
  ['Posted (as shown)', ({ saved }) => saved.posting.postedText],
  ['Date applied', ({ saved }) => dateOf(saved.appliedAt)],
  ['Status', ({ saved }) => inWords(saved.status)],
  ['Track', ({ saved }) => saved.analysis.track && inWords(saved.analysis.track.id)],
  ['Match', ({ match }) => match && inWords(match.verdict)],
  ['Must-haves covered', ({ match }) => match?.counts.required.have],
  ['Must-haves near', ({ match }) => match?.counts.required.near],
  ['Must-haves missing', ({ match }) => match?.counts.required.missing],
  ['Missing must-haves', ({ match }) => missingOf(match?.required)],
  ['Missing nice-to-haves', ({ match }) => missingOf(match?.preferred)],
  ['Notes', ({ saved }) => saved.notes],
];

/**
 * Saved postings as CSV (RFC 4180: CRLF, quotes doubled), one row each under a row of headers. No cell is taken for a
 * formula. Dates are ISO 8601; several values in one cell are joined by "; ".
 * @param options.bom begins with a byte order mark, which Excel needs to see UTF-8
 */
export function toCsv(entries: readonly CsvEntry[], options: { readonly bom: boolean }): string {
  const headers = columns.map(([header]) => header);
  const rows = entries.map((entry) => columns.map(([, cell]) => safe(cell(entry))));
  const csv = papa.unparse([headers, ...rows], { newline: '\r\n', quotes: splitsElsewhere });
  return `${options.bom ? '\uFEFF' : ''}${csv}\r\n`;
}

/** Where a comma is the decimal sign, spreadsheets split cells at semicolons: what follows could begin a formula. */
function splitsElsewhere(cell: unknown): boolean {
  return typeof cell === 'string' && /[;\t|]/.test(cell);
}

function safe(cell: Cell): string | number {
  return typeof cell === 'string' ? safeCell(cell) : (cell ?? '');
}

/** The day where the person is, as the screens show it. */
function dateOf(instant: string | null): string | undefined {
  if (instant === null) return undefined;
  const local = new Date(instant);
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The date that a page gives as such; "3 days ago" is not one. */
function printedDate(postedText: string | null): string | undefined {
  return postedText?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
}

/** "phone-screen" as "Phone screen", "llm-engineering" as "LLM engineering". English in every language, as the headers are. */
function inWords(id: string): string {
  const words = id.replaceAll('-', ' ').replace(/\b(?:ai|llm|ml)\b/g, (acronym) => acronym.toUpperCase());
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function missingOf(requirements: readonly Requirement[] | undefined): string | undefined {
  const missing = requirements?.filter((requirement) => requirement.state === 'missing');
  return missing?.map((requirement) => requirement.skills.map((skill) => skill.text).join(' or ')).join('; ');
}
