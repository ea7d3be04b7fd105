import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { DealBreaker } from '../../lib/match/match.ts';
import { Icon } from '../shared/icons.tsx';

/** Hard conditions that the profile does not meet, each with its sentence in full. */
export function DealBreakers({ dealBreakers }: { readonly dealBreakers: readonly DealBreaker[] }) {
  return (
    <>
      {dealBreakers.map(({ id, evidence }) => (
        <section key={id} class="deal-breaker">
          <Icon name="alert" />
          <div>
            <h3>{nameOf('dealBreakers', id)}</h3>
            <blockquote>{t('shared.quoted', { quote: evidence.quote })}</blockquote>
          </div>
        </section>
      ))}
    </>
  );
}
