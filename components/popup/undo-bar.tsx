import { UndoButton } from '../shared/undo-button.tsx';
import { words } from './words.ts';

interface UndoBarProps {
  readonly name: string;
  readonly onUndo: () => void;
}

/** What was removed last, and the way back. */
export function UndoBar({ name, onUndo }: UndoBarProps) {
  return (
    <div class="undo" role="status">
      <span>{words.removed(name)} · </span>
      <UndoButton key={name} onUndo={onUndo} />
    </div>
  );
}
