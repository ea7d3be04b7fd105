import { NumberField } from '../shared/number-field.tsx';

interface YearsFieldProps {
  readonly label: string;
  readonly years: number | null;
  readonly onYears: (years: number | null) => void;
}

/** Most years that a profile takes. */
const most = 60;

/** A number of years; empty is "not said". What is no number of years is not kept. */
export function YearsField({ label, years, onYears }: YearsFieldProps) {
  return (
    <label class="pair">
      <span>{label}</span>
      <NumberField
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        value={years}
        accepts={(typed) => typed >= 0 && typed <= most}
        onValue={onYears}
      />
    </label>
  );
}
