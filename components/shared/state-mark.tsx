import type { MatchState } from '../../lib/match/match.ts';
import { Icon } from './icons.tsx';

/** ✓, ≈ or ✕ in the colour of the state. Decorative: the word stands beside it. */
export function StateMark({ state, size = 16 }: { readonly state: MatchState; readonly size?: number }) {
  return (
    <span class="mark" data-state={state}>
      <Icon name={state} size={size} />
    </span>
  );
}
