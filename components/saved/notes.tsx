import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';

interface NotesProps {
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
}

/** Milliseconds without typing before the notes are kept. */
const pause = 300;

/** The user's own words on a posting; kept shortly after each pause, and when the field is left or closed. */
export function Notes({ notes, onNotes }: NotesProps) {
  const [typed, setTyped] = useState(notes);
  const kept = useRef(notes);
  const keep = useRef(() => {});
  keep.current = () => {
    if (typed === kept.current) return;
    kept.current = typed;
    onNotes(typed);
  };
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => keep.current(), []);
  return (
    <label>
      <span class="part-title">{t('saved.notes')}</span>
      <textarea
        class="field"
        rows={3}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => keep.current()}
      />
    </label>
  );
}
