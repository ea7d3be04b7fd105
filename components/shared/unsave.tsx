import { useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { isTouched, type SavedState } from '../../lib/library/saved-state.ts';
import { Question } from './question.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface UnsaveProps {
  readonly saved: SavedState;
  /** Whether the button takes the focus at first: for where what was pressed has gone. */
  readonly takesFocus?: boolean;
  /** Hears whether what the user has said of the posting may go along. */
  readonly onUnsave: (discards: boolean) => void;
}

/** The way back from a save: one press, or, where notes or a later stage would be lost, a second one that says so. */
export function Unsave({ saved, takesFocus = false, onUnsave }: UnsaveProps) {
  const [asking, setAsking] = useState(false);
  const button = useFirstFocus<HTMLButtonElement>(takesFocus);
  const keep = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button danger"
        onClick={() => (isTouched(saved) ? setAsking(true) : onUnsave(false))}
      >
        {t('unsave.button')}
      </button>
      {asking && (
        <Question yes={t('unsave.yes')} no={t('unsave.no')} onYes={() => onUnsave(true)} onNo={keep}>
          {saved.hasNotes && <p>{t('unsave.notes')}</p>}
          {saved.status !== 'saved' && <p>{t('unsave.stage', { status: nameOf('statuses', saved.status) })}</p>}
        </Question>
      )}
    </>
  );
}
