import { t } from '../../lib/i18n/messages.ts';
import type { Counts } from '../../lib/match/match.ts';

/** "6 of 9 must-haves, 2 near". */
export function mustHaveCount({ have, near, missing }: Counts): string {
  const covered = t('verdict.mustHaveCount', have + near + missing, { have });
  return near === 0 ? covered : `${covered}, ${t('verdict.nearCount', { count: near })}`;
}
