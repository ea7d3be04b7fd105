import { nameOf, t } from './messages.ts';

/** What may go wrong that the user can do something about; each has its sentence in the messages `problems`. */
export const problemCodes = [
  'full',
  'newer',
  'broken',
  'no-access',
  'no-answer',
  'refused',
  'file-broken',
  'file-newer',
  'file-other',
  'file-too-deep',
  'file-too-large',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What went wrong, in a sentence for the user: by the error's `code`, also where it came over a message; else with the error's own words. */
export function problemWord(error: unknown): string {
  const code = problemCodes.find((each) => each === codeOf(error));
  if (code) return nameOf('problems', code);
  return t('problems.unknown', { detail: error instanceof Error ? error.message : String(error) });
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
