import { useRef } from 'preact/hooks';
import type { SavedProps } from './props.ts';
import { words } from './words.ts';

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
        aria-label={words.importJson}
        onChange={choose}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words.importJson}
      </button>
      <button type="button" class="button" disabled={!any} onClick={() => onExport('json')}>
        {words.exportJson}
      </button>
      <button type="button" class="button primary" disabled={!any} onClick={() => onExport('csv')}>
        {words.exportCsv}
      </button>
    </div>
  );
}
