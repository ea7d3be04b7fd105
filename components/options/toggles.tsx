import { Icon } from '../shared/icons.tsx';

interface TogglesProps<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly chosen: readonly Id[];
  readonly onToggle: (id: Id, isChosen: boolean) => void;
}

/** Any number of a few choices, each a chip that is pressed or not; a tick says so beside the colour. */
export function Toggles<Id extends string>({ label, hint, options, chosen, onToggle }: TogglesProps<Id>) {
  return (
    <fieldset class="toggles">
      <legend class="label">{label}</legend>
      {hint && <p class="muted small">{hint}</p>}
      <div class="chips">
        {options.map(([option, name]) => {
          const isChosen = chosen.includes(option);
          return (
            <button
              key={option}
              type="button"
              class="chip"
              aria-pressed={isChosen}
              onClick={() => onToggle(option, !isChosen)}
            >
              {isChosen && <Icon name="have" size={12} />}
              {name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
