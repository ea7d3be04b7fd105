import { useId, useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type Status, statuses } from '../../lib/library/statuses.ts';
import { Icon } from '../shared/icons.tsx';
import type { PanelProps } from './props.ts';

interface FooterProps extends Pick<PanelProps, 'onSave' | 'onApplied' | 'onStatus' | 'onPlan'> {
  readonly status: Status | null;
}

/** Save or mark as applied in one press, then the stage of the application; and the way to the gap plan. */
export function Footer({ status, onSave, onApplied, onStatus, onPlan }: FooterProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const saved = status !== null;
  const choose = (next: Status) => {
    setOpen(false);
    if (next !== status) onStatus(next);
  };
  return (
    <footer class="panel-foot">
      <p class="sr" role="status">
        {saved && nameOf('statuses', 'saved')}
      </p>
      <fieldset id={id} class="stages" hidden={!(saved && open)}>
        <legend class="small muted">{t('panel.stageTitle')}</legend>
        <Stages status={status} onChoose={choose} />
      </fieldset>
      <button
        type="button"
        class={saved ? 'button stage' : 'button primary'}
        aria-label={saved ? t('panel.stage', { status: nameOf('statuses', status) }) : undefined}
        aria-expanded={saved ? open : undefined}
        aria-controls={saved ? id : undefined}
        onClick={saved ? () => setOpen(!open) : onSave}
      >
        {saved && <Icon name="have" />}
        {saved ? nameOf('statuses', status) : t('shared.save')}
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
