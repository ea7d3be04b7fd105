import { nameOf, t } from '../../lib/i18n/messages.ts';
import { statuses } from '../../lib/library/statuses.ts';
import { trackIds } from '../../lib/taxonomy/track-ids.ts';
import { Icon } from '../shared/icons.tsx';
import type { Entry } from './props.ts';
import { columnIds, sortedBy, type View } from './view.ts';

interface ToolbarProps {
  /** All entries: filters offer only what occurs in them. */
  readonly entries: readonly Entry[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Search and filters; on a narrow window, where the table has no head, also the order. */
export function Toolbar({ entries, view, onView }: ToolbarProps) {
  const has = (id: string) => entries.some(({ row }) => (row.analysis.track?.id ?? 'none') === id);
  const trackOptions = [...trackIds, 'none' as const].filter(has);
  const statusOptions = statuses.filter((status) => entries.some(({ row }) => row.status === status));
  const label = t('saved.search', entries.length);
  return (
    <search class="toolbar">
      <label class="search">
        <Icon name="search" />
        <input
          class="field"
          type="search"
          aria-label={label}
          placeholder={label}
          value={view.search}
          onInput={({ currentTarget }) => onView({ ...view, search: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('saved.columns.track')}
        all={t('saved.allTracks')}
        chosen={view.track}
        options={trackOptions.map((id) => [id, id === 'none' ? t('shared.trackUnclear') : nameOf('tracks', id)])}
        onChoose={(track) => onView({ ...view, track })}
      />
      <Choice
        label={t('saved.columns.stage')}
        all={t('saved.allStages')}
        chosen={view.status}
        options={statusOptions.map((id) => [id, nameOf('statuses', id)])}
        onChoose={(status) => onView({ ...view, status })}
      />
      <Choice
        class="narrow-only"
        label={t('saved.sortBy')}
        chosen={view.sort}
        options={columnIds.map((id) => [id, t('saved.sortedBy', { column: nameOf('saved.columns', id) })])}
        onChoose={(sort) => sort && onView(sortedBy(view, sort))}
      />
    </search>
  );
}

interface ChoiceProps<Id extends string> {
  readonly class?: string;
  readonly label: string;
  /** What choosing nothing is called; absent where something is always chosen. */
  readonly all?: string;
  readonly chosen: Id | null;
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly onChoose: (id: Id | null) => void;
}

function Choice<Id extends string>({ class: name, label, all, chosen, options, onChoose }: ChoiceProps<Id>) {
  return (
    <select
      class={['field', 'choice', name].filter(Boolean).join(' ')}
      aria-label={label}
      data-chosen={all !== undefined && chosen !== null}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => onChoose(options.find(([id]) => id === currentTarget.value)?.[0] ?? null)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
