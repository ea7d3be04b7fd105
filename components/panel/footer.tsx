import { useId, useState } from 'preact/hooks';
import { type Status, statuses } from '../../lib/library/statuses.ts';
import { Icon } from '../shared/icons.tsx';
import { statusWords } from '../shared/words.ts';
import type { PanelProps } from './props.ts';
import { words } from './words.ts';

interface FooterProps extends Pick<PanelProps, 'onSave' | 'onStatus' | 'onOpenSaved'> {
  readonly status: Status | null;
}

/** Save, then the stage of the application; and the way to everything saved. */
export function Footer({ status, onSave, onStatus, onOpenSaved }: FooterProps) {
  return (
    <footer class="panel-foot">
      <p class="sr" role="status">
        {status !== null && words.saved}
      </p>
      {status === null ? (
        <button type="button" class="button primary" onClick={onSave}>
          {words.save}
        </button>
      ) : (
        <Stage status={status} onStatus={onStatus} />
      )}
      <button type="button" class="button" onClick={onOpenSaved}>
        {words.allSaved}
      </button>
    </footer>
  );
}

function Stage({ status, onStatus }: { readonly status: Status; readonly onStatus: (status: Status) => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const choose = (next: Status) => {
    setOpen(false);
    if (next !== status) onStatus(next);
  };
  return (
    <>
      <fieldset id={id} class="stages" hidden={!open}>
        <legend class="small muted">{words.stageTitle}</legend>
        <div class="chips">
          {statuses.map((each) => (
            <button key={each} type="button" class="chip" aria-pressed={each === status} onClick={() => choose(each)}>
              {statusWords[each]}
            </button>
          ))}
        </div>
      </fieldset>
      <button
        type="button"
        class="button stage"
        aria-label={words.stage(statusWords[status])}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="have" />
        {statusWords[status]}
        <Icon name="chevron" />
      </button>
    </>
  );
}
