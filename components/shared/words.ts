import type { Degree } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Counts } from '../../lib/match/match.ts';

/** A name in every language. */
export const productName = 'Rolescope';

/** "Master’s required", "PhD welcome". */
export function degreeNeedWord({ level, required }: Degree): string {
  const degree = nameOf('degrees', level);
  return required ? t('shared.degreeRequired', { degree }) : t('shared.degreeWelcome', { degree });
}

/** Counts for a screen reader: "6 have, 2 near, 1 missing". */
export function countsWord({ have, near, missing }: Counts): string {
  return t('shared.counts', { have, near, missing });
}
