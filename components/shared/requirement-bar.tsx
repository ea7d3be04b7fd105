import type { Counts, MatchState } from '../../lib/match/match.ts';
import { countsWord } from './words.ts';

const order: readonly MatchState[] = ['have', 'near', 'missing'];

/** With more segments than this, the gaps between them would take the room. */
const roomy = 16;

/** One segment a requirement: have solid, near hatched, missing outlined. */
export function RequirementBar({ counts }: { readonly counts: Counts }) {
  const segments = order.flatMap((state) => Array.from({ length: counts[state] }, (_, index) => ({ state, index })));
  return (
    <div class="bar" data-dense={segments.length > roomy} role="img" aria-label={countsWord(counts)}>
      {segments.map(({ state, index }) => (
        <i key={`${state}${index}`} data-state={state} />
      ))}
    </div>
  );
}
