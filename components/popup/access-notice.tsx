import { t } from '../../lib/i18n/messages.ts';

/** Where the browser's host access is off: what that means, and one button that asks for it. */
export function AccessNotice({ onAskAccess }: { readonly onAskAccess: () => void }) {
  return (
    <section class="access">
      <h2>{t('popup.accessTitle')}</h2>
      <p class="muted">{t('popup.accessText')}</p>
      <button type="button" class="button primary" onClick={onAskAccess}>
        {t('popup.accessButton')}
      </button>
    </section>
  );
}
