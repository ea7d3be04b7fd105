import type { AnalysisInput } from '../../../../lib/analysis/analysis.ts';
import { type Document, prepare, type Sourced } from '../../../../lib/analysis/document.ts';
import { readSeniority } from '../../../../lib/analysis/fields/seniority.ts';
import { readYears } from '../../../../lib/analysis/fields/years.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';

/** A posting with a plain title, prepared for a reader. */
export function posting(description: string, rest: Partial<AnalysisInput> = {}): Document {
  return prepare({ title: 'Engineer', description, ...rest });
}

/** What a reader makes of a description; null where it finds nothing. */
export function valueIn<T>(
  read: (document: Document) => Sourced<T> | null,
  description: string,
  rest: Partial<AnalysisInput> = {},
): T | null {
  return read(posting(description, rest))?.value ?? null;
}

/** The years that a prepared posting asks for. */
export function yearsOf(document: Document) {
  return readYears(document, findSkills(document));
}

/** The level of a prepared posting. */
export function seniorityOf(document: Document) {
  return readSeniority(document, findSkills(document));
}
