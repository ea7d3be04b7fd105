import { subjectOf } from './correction-subject.ts';
import type { Correction, CorrectionChange, Corrections } from './corrections-schema.ts';

/** The corrections without their schema: page scripts take this alone. */
export type { Correction, CorrectionChange, Corrections };

export const noCorrections: Corrections = { version: 1, rules: [] };

/** The corrections after one edit. Pure; an edit that changes nothing gives equal corrections. */
export function applyCorrectionChange(corrections: Corrections, change: CorrectionChange): Corrections {
  const subject = subjectOf(change.rule);
  const found = corrections.rules.findIndex((rule) => subjectOf(rule) === subject);
  const others = corrections.rules.filter((rule) => subjectOf(rule) !== subject);
  if (change.kind === 'remove') return { ...corrections, rules: others };
  const at = change.at ?? (found === -1 ? others.length : found);
  return { ...corrections, rules: others.toSpliced(at, 0, change.rule) };
}

/**
 * The edit that takes `change` back, exactly.
 * @param corrections before the change
 */
export function inverseOfCorrection(corrections: Corrections, change: CorrectionChange): CorrectionChange {
  const subject = subjectOf(change.rule);
  const at = corrections.rules.findIndex((rule) => subjectOf(rule) === subject);
  const before = corrections.rules[at];
  return before ? { kind: 'add', rule: before, at } : { kind: 'remove', rule: change.rule };
}
