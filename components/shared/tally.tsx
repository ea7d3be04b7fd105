import type { Counts, MatchState } from '../../lib/match/match.ts';
import { StateMark } from './state-mark.tsx';
import { countsWord } from './words.ts';

const order: readonly MatchState[] = ['have', 'near', 'missing'];

/** Counts by state in marks and figures, in words for screen readers. States without any are left out. */
export function Tally({ counts }: { readonly counts: Counts }) {
  return (
    <span class="tally">
      <span class="sr">{countsWord(counts)}</span>
      {order
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <span key={state} aria-hidden="true">
            <StateMark state={state} size={12} />
            {counts[state]}
          </span>
        ))}
    </span>
  );
}
