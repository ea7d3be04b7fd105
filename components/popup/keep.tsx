import { useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { SavedState } from '../../lib/library/saved-state.ts';
import type { Status } from '../../lib/library/statuses.ts';
import { Icon } from '../shared/icons.tsx';
import { Unsave } from '../shared/unsave.tsx';
import { useFirstFocus } from '../shared/use-first-focus.ts';

interface KeepProps {
  /** Null while the posting is not saved. */
  readonly saved: SavedState | null;
  readonly onSave: () => void;
  /** Hears whether what the user has said of the posting may go along. */
  readonly onUnsave: (discards: boolean) => void;
}

/** Save, or what is saved and the way back. Each goes when it is pressed, and hands its focus to the other. */
export function Keep({ saved, onSave, onUnsave }: KeepProps) {
  const [pressed, setPressed] = useState<'save' | 'unsave' | null>(null);
  const save = () => {
    setPressed('save');
    onSave();
  };
  const unsave = (discards: boolean) => {
    setPressed('unsave');
    onUnsave(discards);
  };
  return (
    <>
      <p class={saved ? 'saved-as' : 'sr'} role="status">
        {saved && <Icon name="have" />}
        {saved ? savedAs(saved.status) : pressed === 'unsave' && t('unsave.done')}
      </p>
      {saved ? (
        <Unsave saved={saved} takesFocus={pressed !== null} onUnsave={unsave} />
      ) : (
        <Save takesFocus={pressed !== null} onSave={save} />
      )}
    </>
  );
}

function Save({ takesFocus, onSave }: { readonly takesFocus: boolean; readonly onSave: () => void }) {
  const button = useFirstFocus<HTMLButtonElement>(takesFocus);
  return (
    <button ref={button} type="button" class="button primary" onClick={onSave}>
      {t('shared.save')}
    </button>
  );
}

function savedAs(status: Status): string {
  const name = nameOf('statuses', status);
  return status === 'saved' ? name : t('popup.savedAs', { status: name });
}
