import { nameOf } from '../../lib/i18n/messages.ts';
import type { DealBreaker } from '../../lib/match/match.ts';
import { Icon } from './icons.tsx';

/** What ends it, in a line, wherever a verdict stands in short; nothing where nothing does. */
export function DealBreakerLine({ dealBreakers }: { readonly dealBreakers: readonly DealBreaker[] }) {
  if (dealBreakers.length === 0) return null;
  return (
    <span class="breaks">
      <Icon name="alert" size={14} />
      {dealBreakerWords(dealBreakers)}
    </span>
  );
}

/** "No visa sponsorship, Less than your pay floor". */
export function dealBreakerWords(dealBreakers: readonly DealBreaker[]): string {
  return dealBreakers.map(({ id }) => nameOf('dealBreakers', id)).join(', ');
}
