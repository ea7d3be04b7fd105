import { t } from '../../lib/i18n/messages.ts';
import { useFirstFocus } from './use-first-focus.ts';

/** Takes the last removal back. It takes the focus, which went with what was removed. */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  const button = useFirstFocus<HTMLButtonElement>(true);
  return (
    <button ref={button} type="button" class="link" onClick={onUndo}>
      {t('shared.undo')}
    </button>
  );
}
