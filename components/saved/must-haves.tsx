import { t } from '../../lib/i18n/messages.ts';
import { totalOf } from '../../lib/match/counts.ts';
import { DealBreakerLine } from '../shared/deal-breaker-line.tsx';
import { RequirementBar } from '../shared/requirement-bar.tsx';
import type { Entry } from './props.ts';

/** "6/9 2 near" and the bar; a dash where there is nothing to compare; and what ends it. */
export function MustHaves({ match, terms }: Pick<Entry, 'match' | 'terms'>) {
  if (match === null) {
    return (
      <div class="must-haves">
        <span class="muted" aria-hidden="true">
          –
        </span>
        <span class="sr">{t('saved.noProfile')}</span>
        <DealBreakerLine dealBreakers={terms.dealBreakers} />
      </div>
    );
  }
  const { required } = match.counts;
  const all = totalOf(required);
  if (all === 0) {
    return (
      <div class="must-haves">
        <span class="muted">{t('saved.noneNamed')}</span>
        <DealBreakerLine dealBreakers={terms.dealBreakers} />
      </div>
    );
  }
  return (
    <div class="must-haves">
      <span aria-hidden="true">
        {required.have}/{all}
        {required.near > 0 && <span class="muted small"> {t('verdict.nearCount', { count: required.near })}</span>}
      </span>
      <RequirementBar counts={required} />
      <DealBreakerLine dealBreakers={terms.dealBreakers} />
    </div>
  );
}
