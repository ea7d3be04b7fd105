import { t } from '../../lib/i18n/messages.ts';

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id | null) => void;
}

/** One of several answers, or none given. */
export function Select<Id extends string>({ label, options, chosen, onChoose }: SelectProps<Id>) {
  return (
    <label class="pair">
      <span>{label}</span>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(options.find(([id]) => id === currentTarget.value)?.[0] ?? null)}
      >
        <option value="">{t('options.notSaid')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
