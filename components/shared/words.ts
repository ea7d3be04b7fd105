import type { Degree } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Counts } from '../../lib/match/match.ts';
import type { Unread } from '../../lib/posting/posting.ts';

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

/** Why nothing was read from a page. */
export function unreadWord(unread: Unread): string {
  return unread.reason === 'frame' ? t('unread.frame', { address: unread.address }) : nameOf('unread', unread.reason);
}
