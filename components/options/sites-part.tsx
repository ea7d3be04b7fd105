import { t } from '../../lib/i18n/messages.ts';
import type { OptionsProps } from './props.ts';

type SitesPartProps = Pick<OptionsProps, 'settings' | 'chosenSites' | 'onShowAgain' | 'onSettings' | 'onWithdrawSite'>;

/** Sites on which the panel is paused or stands beside the page, sites read without asking, and whether postings are marked. */
export function SitesPart({ settings, chosenSites, onShowAgain, onSettings, onWithdrawSite }: SitesPartProps) {
  const showings = Object.entries(settings.showings ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <>
      {showings.length + chosenSites.length === 0 && <p class="muted">{t('options.noSites')}</p>}
      <ul class="rows">
        {showings.map(([host, showing]) => (
          <Row
            key={host}
            host={host}
            text={showing === 'paused' ? t('options.sitePaused', { host }) : t('options.siteBeside', { host })}
            action={t('options.showAgain')}
            onAct={() => onShowAgain(host)}
          />
        ))}
        {chosenSites.map((pattern) => {
          const host = hostOf(pattern);
          return (
            <Row
              key={pattern}
              host={host}
              text={t('options.siteChosen', { host })}
              action={t('options.stopReading')}
              onAct={() => onWithdrawSite(pattern)}
            />
          );
        })}
      </ul>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.highlights === true}
          onChange={({ currentTarget }) => onSettings({ kind: 'highlight', on: currentTarget.checked })}
        />
        <span>
          {t('panel.highlight')}
          <span class="from small muted">{t('panel.highlightNote')}</span>
        </span>
      </label>
    </>
  );
}

interface RowProps {
  readonly host: string;
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
}

function Row({ host, text, action, onAct }: RowProps) {
  return (
    <li class="pair">
      <span>{text}</span>
      <button type="button" class="button" aria-label={`${action}: ${host}`} onClick={onAct}>
        {action}
      </button>
    </li>
  );
}

/** The host of "https://example.org/*". */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
}
