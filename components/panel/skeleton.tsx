import { t } from '../../lib/i18n/messages.ts';

/** That the posting is being read, and grey lines where the verdict will stand. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <p class="muted">{t('panel.reading')}</p>
      {['60%', '40%', 'block', '80%', '55%', '70%', '45%'].map((width) => (
        <i
          key={width}
          class={width === 'block' ? 'block' : undefined}
          style={{ width: width === 'block' ? '' : width }}
        />
      ))}
    </div>
  );
}
