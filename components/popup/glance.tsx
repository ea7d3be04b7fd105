import { nameOf, t } from '../../lib/i18n/messages.ts';
import { totalOf } from '../../lib/match/counts.ts';
import { DealBreakerLine } from '../shared/deal-breaker-line.tsx';
import { mustHaveCount } from '../verdict/must-have-count.ts';
import type { Reviewed } from './props.ts';

interface GlanceProps {
  readonly reviewed: Reviewed;
  readonly onShow: () => void;
}

/** This page's verdict in two lines; it follows every edit of the profile. */
export function Glance({ reviewed, onShow }: GlanceProps) {
  const { posting, analysis, match, terms } = reviewed;
  const counts = match?.counts.required;
  const all = counts ? totalOf(counts) : 0;
  const line = [
    counts && all > 0 ? mustHaveCount(counts) : '',
    [posting.title, posting.company].filter(Boolean).join(', '),
  ];
  return (
    <button type="button" class="glance" onClick={onShow}>
      <span>
        <strong>{analysis.track ? nameOf('tracks', analysis.track.id) : t('shared.trackUnclear')}</strong>
        {match && <> · {nameOf('verdicts', match.verdict)}</>}
      </span>
      <DealBreakerLine dealBreakers={terms.dealBreakers} />
      <span class="muted small">{line.filter(Boolean).join(' — ')}</span>
    </button>
  );
}
