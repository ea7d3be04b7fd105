import { t } from '../../lib/i18n/messages.ts';
import type { Match } from '../../lib/match/match.ts';
import { explainScore, type ScorePart } from '../../lib/match/verdict.ts';
import { Icon } from '../shared/icons.tsx';
import { Opens } from '../shared/opens.tsx';

/** The number that postings are sorted by, which opens to its sum; nothing where too little was read for one. */
export function ScoreSum({ match }: { readonly match: Match }) {
  const sum = explainScore(match);
  if (sum === null) return null;
  const counted = sum.parts.filter(({ count }) => count > 0);
  return (
    <Opens
      class="score"
      summary={() => (
        <>
          {t('verdict.score')}
          <Icon name="chevron" size={12} />
        </>
      )}
    >
      <ul class="score-parts">
        {counted.map((part) => (
          <li key={`${part.level} ${part.state}`}>{partLine(part)}</li>
        ))}
        <li>{t('verdict.scoreSum', { points: sum.points, most: sum.most, score: sum.score })}</li>
      </ul>
    </Opens>
  );
}

function partLine({ level, state, count, each }: ScorePart): string {
  const values = { count, each };
  if (level === 'required') {
    return state === 'have' ? t('verdict.scoreHave', values) : t('verdict.scoreNear', values);
  }
  return state === 'have' ? t('verdict.scoreNiceHave', values) : t('verdict.scoreNiceNear', values);
}
