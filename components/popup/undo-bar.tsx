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
      <button type="button" class="link" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
