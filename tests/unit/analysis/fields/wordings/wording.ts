import type { AnalysisInput } from '../../../../../lib/analysis/analysis.ts';

/** A text, what a reader of one field makes of it, and whatever else the posting says. */
export type Wording<T> = readonly [text: string, expected: T | null, rest?: Partial<AnalysisInput>];

/** A title, the text below it, the level of the role, and the employer. */
export type TitleWording = readonly [title: string, text: string, expected: string | null, company?: string];

/** A table's rows as the cases of a test. */
export function cases<T>(rows: readonly Wording<T>[]) {
  return rows.map(([text, expected, rest]) => ({ text, expected, rest }));
}

/** A table of titles as the cases of a test. */
export function titleCases(rows: readonly TitleWording[]) {
  return rows.map(([title, text, expected, company]) => ({ title, text, expected, company }));
}
