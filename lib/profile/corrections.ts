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
 * The corrections with the keys of postings as they are now; one that was made under the new key wins over an older one about the same
 * thing. Pure; gives equal corrections where no key has moved.
 * @param moved the present key of a posting, by the one before (`movedKeys`)
 */
export function withMovedKeys(corrections: Corrections, moved: ReadonlyMap<string, string>): Corrections {
  const taken = new Set(corrections.rules.map(subjectOf));
  const rules = corrections.rules.flatMap((rule) => {
    if (!('posting' in rule) || rule.posting === null) return [rule];
    const posting = moved.get(rule.posting);
    if (posting === undefined) return [rule];
    const rekeyed = { ...rule, posting };
    return taken.has(subjectOf(rekeyed)) ? [] : [rekeyed];
  });
  return { ...corrections, rules };
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
