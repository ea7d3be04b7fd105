import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Match } from '../../lib/match/match.ts';
import { RequirementBar } from '../shared/requirement-bar.tsx';
import { mustHaveCount } from './must-have-count.ts';
import { ScoreSum } from './score-sum.tsx';

/** One word, two counts, one bar; the number beneath on request. */
export function Summary({ match }: { readonly match: Match }) {
  const counts = match.counts.required;
  const isCounted = counts.have + counts.near + counts.missing > 0;
  return (
    <section class="summary">
      <p>
        <strong>{nameOf('verdicts', match.verdict)}</strong>{' '}
        <span class="muted">{isCounted ? mustHaveCount(counts) : t('verdict.noMustHaves')}</span>
      </p>
      {isCounted && <RequirementBar counts={counts} />}
      <ScoreSum match={match} />
    </section>
  );
}
