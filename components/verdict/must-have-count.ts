import { t } from '../../lib/i18n/messages.ts';
import { totalOf } from '../../lib/match/counts.ts';
import type { Counts } from '../../lib/match/match.ts';

/** "6 of 9 must-haves, 2 near". */
export function mustHaveCount(counts: Counts): string {
  const { have, near } = counts;
  const covered = t('verdict.mustHaveCount', totalOf(counts), { have });
  return near === 0 ? covered : `${covered}, ${t('verdict.nearCount', { count: near })}`;
}
