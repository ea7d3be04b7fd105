import { t } from '../../lib/i18n/messages.ts';
import { Logo } from '../shared/icons.tsx';

interface EmptyProps {
  /** True where postings are saved, but none fits the view. */
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** Nothing to list, and what to do about it. */
export function Empty({ filtered, onClear }: EmptyProps) {
  return (
    <section class="empty">
      <Logo size={40} />
      <h2>{filtered ? t('saved.noneTitle') : t('shared.nothingSaved')}</h2>
      <p class="muted">{filtered ? t('saved.noneText') : t('saved.emptyText')}</p>
      {filtered && (
        <button type="button" class="button" onClick={onClear}>
          {t('saved.clear')}
        </button>
      )}
    </section>
  );
}
