import { t } from '../../lib/i18n/messages.ts';

/** Grey lines where the verdict will stand. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="sr">{t('panel.reading')}</span>
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
