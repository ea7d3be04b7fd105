import { useId, useRef, useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { SavedState } from '../../lib/library/saved-state.ts';
import { type Status, statuses } from '../../lib/library/statuses.ts';
import { Icon } from '../shared/icons.tsx';
import { Unsave } from '../shared/unsave.tsx';
import type { PanelProps } from './props.ts';

interface FooterProps extends Pick<PanelProps, 'onSave' | 'onApplied' | 'onUnsave' | 'onStatus' | 'onPlan'> {
  readonly saved: SavedState | null;
}

/** Save or mark as applied in one press, then the stage of the application, and the way back; and the way to the gap plan. */
export function Footer({ saved, onSave, onApplied, onUnsave, onStatus, onPlan }: FooterProps) {
  const [open, setOpen] = useState(false);
  const [wasSaved, setWasSaved] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const id = useId();
  const status = saved && nameOf('statuses', saved.status);
  const choose = (next: Status) => {
    setOpen(false);
    if (next !== saved?.status) onStatus(next);
  };
  const unsave = (discards: boolean) => {
    setOpen(false);
    setWasSaved(true);
    // What was pressed is about to go.
    main.current?.focus();
    onUnsave(discards);
  };
  return (
    <footer class="panel-foot">
      <p class="sr" role="status">
        {saved ? nameOf('statuses', 'saved') : wasSaved && t('unsave.done')}
      </p>
      <fieldset id={id} class="stages" hidden={!(saved && open)}>
        <legend class="small muted">{t('panel.stageTitle')}</legend>
        <Stages status={saved?.status ?? null} onChoose={choose} />
        {saved && open && <Unsave saved={saved} onUnsave={unsave} />}
      </fieldset>
      <button
        ref={main}
        type="button"
        class={saved ? 'button stage' : 'button primary'}
        aria-label={status ? t('panel.stage', { status }) : undefined}
        aria-expanded={saved ? open : undefined}
        aria-controls={saved ? id : undefined}
        onClick={saved ? () => setOpen(!open) : onSave}
      >
        {saved && <Icon name="have" />}
        {status ?? t('shared.save')}
        {saved && <Icon name="chevron" />}
      </button>
      {!saved && (
        <button type="button" class="button" onClick={onApplied}>
          {nameOf('statuses', 'applied')}
        </button>
      )}
      {onPlan && (
        <button type="button" class="button" onClick={onPlan}>
          {t('panel.plan')}
        </button>
      )}
    </footer>
  );
}

interface StagesProps {
  readonly status: Status | null;
  readonly onChoose: (status: Status) => void;
}

function Stages({ status, onChoose }: StagesProps) {
  return (
    <div class="chips">
      {statuses.map((each) => (
        <button key={each} type="button" class="chip" aria-pressed={each === status} onClick={() => onChoose(each)}>
          {nameOf('statuses', each)}
        </button>
      ))}
    </div>
  );
}
