import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import type { SavedProps } from './props.ts';

interface TransferProps extends Pick<SavedProps, 'onExport' | 'onImport'> {
  /** False where there is nothing to export. */
  readonly any: boolean;
}

/** Everything saved, out as a file and in again. */
export function Transfer({ any, onExport, onImport }: TransferProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    // Emptied, so that the same file can be chosen again.
    currentTarget.value = '';
    if (file) onImport(file);
  };
  return (
    <div class="transfer">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('saved.importJson')}
        onChange={choose}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('saved.importJson')}
      </button>
      <button type="button" class="button" disabled={!any} onClick={() => onExport('json')}>
        {t('saved.exportJson')}
      </button>
      <button type="button" class="button primary" disabled={!any} onClick={() => onExport('csv')}>
        {t('saved.exportCsv')}
      </button>
    </div>
  );
}
