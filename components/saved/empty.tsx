import { Logo } from '../shared/icons.tsx';
import { words } from './words.ts';

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
      <h2>{filtered ? words.noneTitle : words.emptyTitle}</h2>
      <p class="muted">{filtered ? words.noneText : words.emptyText}</p>
      {filtered && (
        <button type="button" class="button" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </section>
  );
}
