import { t } from '../../lib/i18n/messages.ts';
import { useDraft } from './use-draft.ts';

interface NotesProps {
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
}

/** The user's own words on a posting. Where another window changes them meanwhile, it shows, and nothing is written over. */
export function Notes({ notes, onNotes }: NotesProps) {
  const { text, isContested, type, keepNow, takeStored, takeBoth } = useDraft(notes, onNotes);
  return (
    <>
      <label>
        <span class="part-title">{t('saved.notes')}</span>
        <textarea
          class="field"
          rows={3}
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={keepNow}
        />
      </label>
      {isContested && (
        <div class="notes-contested" role="alert">
          <p>{t('saved.notesContested')}</p>
          <blockquote>{notes}</blockquote>
          <div class="detail-actions">
            <button type="button" class="button" onClick={takeBoth}>
              {t('saved.notesKeepBoth')}
            </button>
            <button type="button" class="button" onClick={takeStored}>
              {t('saved.notesUseOther')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
