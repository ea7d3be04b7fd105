import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import type { Pasted } from './props.ts';

interface PasteProps {
  readonly onPaste: (pasted: Pasted) => void;
  readonly startOpen: boolean;
}

/** A posting from anywhere, pasted: its text is enough. */
export function Paste({ onPaste, startOpen }: PasteProps) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <section class="paste">
      {!startOpen && (
        <button type="button" class="paste-open" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('popup.pasteOpen')}
          <Icon name="chevron" />
        </button>
      )}
      <div id={id} hidden={!open}>
        {open && <PasteForm onPaste={onPaste} />}
      </div>
    </section>
  );
}

function PasteForm({ onPaste }: Pick<PasteProps, 'onPaste'>) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onPaste({ title: title.trim(), text });
  };
  return (
    <form class="form" onSubmit={submit}>
      <label>
        <span class="label">{t('popup.pasteText')}</span>
        <textarea class="field" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label>
        <span class="label">
          {t('popup.pasteTitle')} <span class="hint">({t('popup.pasteTitleHint')})</span>
        </span>
        <input class="field" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={text.trim() === ''}>
        {t('popup.pasteButton')}
      </button>
    </form>
  );
}
