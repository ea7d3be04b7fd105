import { t } from '../../lib/i18n/messages.ts';
import type { SiteChoice } from './props.ts';

interface AlwaysHereProps {
  readonly site: SiteChoice;
  readonly onChoose: () => void;
  readonly onWithdraw: () => void;
}

/** "Always on this site": asks for a host that Rolescope does not know, and gives it back. */
export function AlwaysHere({ site, onChoose, onWithdraw }: AlwaysHereProps) {
  const values = { host: site.host };
  return (
    <section class="always">
      {site.isChosen && <p class="muted">{t('popup.alwaysOn', values)}</p>}
      <button type="button" class="button" onClick={site.isChosen ? onWithdraw : onChoose}>
        {site.isChosen ? t('popup.alwaysStop') : t('popup.always', values)}
      </button>
    </section>
  );
}
