import { t } from '../../lib/i18n/messages.ts';

/** Grey lines where the verdict will stand. */
export function Waiting() {
  return (
    <div class="skeleton" role="status">
      <span class="sr">{t('popup.reading')}</span>
      <i style={{ width: '60%' }} />
      <i style={{ width: '40%' }} />
      <i class="block" />
      <i style={{ width: '75%' }} />
    </div>
  );
}
