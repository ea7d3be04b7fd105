import { t } from '../../lib/i18n/messages.ts';
import { UndoButton } from '../shared/undo-button.tsx';

interface UndoBarProps {
  readonly name: string;
  readonly onUndo: () => void;
}

/** What was removed last, and the way back. */
export function UndoBar({ name, onUndo }: UndoBarProps) {
  return (
    <div class="undo" role="status">
      <span>{t('popup.removed', { skill: name })} · </span>
      <UndoButton key={name} onUndo={onUndo} />
    </div>
  );
}
