import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';

/** Takes the last removal back. It takes the focus, which went with what was removed. */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" class="link" onClick={onUndo}>
      {t('shared.undo')}
    </button>
  );
}
