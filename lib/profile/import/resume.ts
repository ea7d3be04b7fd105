/**
 * A résumé in parts, whatever it was read from: text, a file of an editor, a data export. The readers of formats make it,
 * `read-resume.ts` reads it. Plain values.
 */

/** What a part of a résumé speaks of. */
export type ResumeSection =
  | 'head'
  | 'summary'
  | 'skills'
  | 'work'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'languages'
  /** What says nothing of skills: interests, references. */
  | 'silent';

/** A stretch of time in months since the year 0, `to` being the month after the last. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Lines that belong together: one position, one list of skills. */
export interface ResumePart {
  readonly section: ResumeSection;
  /** The lines that name a position, a school, a project: job title, employer, place. */
  readonly heading: readonly string[];
  readonly period: Period | null;
  /** What is told of it, one statement or bullet a line, without bullets. */
  readonly lines: readonly string[];
}

/** The months of a set of periods, those in which several run at once counted once. */
export function monthsOf(periods: readonly Period[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of periods.toSorted((one, other) => one.from - other.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

/** Months as years, down to the half year; less than one half counts as one. */
export function yearsOf(months: number): number {
  return Math.max(0.5, Math.floor(months / 6) / 2);
}
