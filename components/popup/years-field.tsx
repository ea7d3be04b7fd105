interface YearsFieldProps {
  readonly label: string;
  readonly years: number | null;
  readonly onYears: (years: number | null) => void;
}

/** Most years that a profile takes. */
const most = 60;

/** A number of years, kept as it is typed; empty is "not said". What is no number of years is not kept. */
export function YearsField({ label, years, onYears }: YearsFieldProps) {
  const onInput = (text: string) => {
    if (text === '') onYears(null);
    const typed = Number(text);
    if (text !== '' && typed >= 0 && typed <= most) onYears(typed);
  };
  return (
    <label class="pair">
      <span>{label}</span>
      <input
        class="field"
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        defaultValue={years === null ? '' : String(years)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
