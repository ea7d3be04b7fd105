import type { Counts, MatchState } from '../../lib/match/match.ts';
import { countsWord } from './words.ts';

const order: readonly MatchState[] = ['have', 'near', 'missing'];

/** One segment a requirement: have solid, near hatched, missing outlined. */
export function RequirementBar({ counts }: { readonly counts: Counts }) {
  const segments = order.flatMap((state) => Array.from({ length: counts[state] }, (_, index) => ({ state, index })));
  return (
    <div class="bar" role="img" aria-label={countsWord(counts)}>
      {segments.map(({ state, index }) => (
        <i key={`${state}${index}`} data-state={state} />
      ))}
    </div>
  );
}
