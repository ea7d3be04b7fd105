import { nameOf, t } from '../../lib/i18n/messages.ts';
import { totalOf } from '../../lib/match/counts.ts';
import type { Match } from '../../lib/match/match.ts';
import { RequirementBar } from '../shared/requirement-bar.tsx';
import { mustHaveCount } from './must-have-count.ts';
import { ScoreSum } from './score-sum.tsx';

interface SummaryProps {
  readonly match: Match;
  /** Of the posting, as a BCP 47 subtag; `und` where it could not be told. */
  readonly language: string;
}

/** One word, two counts, one bar; the number beneath on request. */
export function Summary({ match, language }: SummaryProps) {
  const counts = match.counts.required;
  const isCounted = totalOf(counts) > 0;
  const none = language === 'und' ? t('verdict.noneRead') : t('verdict.noMustHaves');
  return (
    <section class="summary">
      <p>
        <strong>{nameOf('verdicts', match.verdict)}</strong>{' '}
        <span class="muted">{isCounted ? mustHaveCount(counts) : none}</span>
      </p>
      {isCounted && <RequirementBar counts={counts} />}
      <ScoreSum match={match} />
    </section>
  );
}
