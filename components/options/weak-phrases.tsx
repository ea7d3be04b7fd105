import { t } from '../../lib/i18n/messages.ts';
import type { WeakPhrase } from '../../lib/match/career/weak-phrases.ts';
import { factsOf } from '../../lib/taxonomy/career/facts.ts';
import { FactGroups } from '../career/fact-groups.tsx';

/** The phrases of a résumé that say too little to an interviewer, each kind once with what it lacks. */
export function WeakPhrases({ phrases }: { readonly phrases: readonly WeakPhrase[] }) {
  if (phrases.length === 0) return null;
  const rows = [...new Set(phrases.map(({ row }) => row))];
  const quotes = [...new Set(phrases.map(({ quote }) => quote))];
  return (
    <FactGroups
      groups={[
        {
          title: t('review.weakPhrases'),
          lead: <p class="muted">{quotes.join(' · ')}</p>,
          facts: rows.flatMap((row) => factsOf('interview', row, ['weak'])),
        },
      ]}
    />
  );
}
