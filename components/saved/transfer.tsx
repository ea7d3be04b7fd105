import { t } from '../../lib/i18n/messages.ts';
import { FileButton } from '../shared/file-button.tsx';
import type { SavedProps } from './props.ts';

interface TransferProps extends Pick<SavedProps, 'onExport' | 'onImport'> {
  /** False where there is nothing to export. */
  readonly any: boolean;
}

/** Everything saved, out as a file and in again. */
export function Transfer({ any, onExport, onImport }: TransferProps) {
  return (
    <div class="transfer">
      <FileButton label={t('saved.importJson')} accept=".json,application/json" onFile={onImport} />
      <button type="button" class="button" disabled={!any} onClick={() => onExport('json')}>
        {t('saved.exportJson')}
      </button>
      <button type="button" class="button primary" disabled={!any} onClick={() => onExport('csv')}>
        {t('saved.exportCsv')}
      </button>
    </div>
  );
}
