import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type Status, statuses } from '../../lib/library/statuses.ts';

interface StageSelectProps {
  readonly title: string;
  readonly status: Status;
  readonly onStatus: (status: Status) => void;
}

/** Where the application stands; kept as soon as it is chosen. */
export function StageSelect({ title, status, onStatus }: StageSelectProps) {
  return (
    <select
      class="stage-select"
      data-status={status}
      aria-label={t('saved.stageOf', { title })}
      value={status}
      onChange={({ currentTarget }) => {
        const next = statuses.find((each) => each === currentTarget.value);
        if (next) onStatus(next);
      }}
    >
      {statuses.map((each) => (
        <option key={each} value={each}>
          {nameOf('statuses', each)}
        </option>
      ))}
    </select>
  );
}
