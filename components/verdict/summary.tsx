import type { Match } from '../../lib/match/match.ts';
import { RequirementBar } from '../shared/requirement-bar.tsx';
import { verdictWords } from '../shared/words.ts';
import { mustHaveCount, words } from './words.ts';

/** One word, two counts, one bar. */
export function Summary({ match }: { readonly match: Match }) {
  const { have, near, missing } = match.counts.required;
  const all = have + near + missing;
  return (
    <section class="summary">
      <p>
        <strong>{verdictWords[match.verdict]}</strong>{' '}
        <span class="muted">{all === 0 ? words.noMustHaves : mustHaveCount(have, all, near)}</span>
      </p>
      {all > 0 && <RequirementBar counts={match.counts.required} />}
    </section>
  );
}
