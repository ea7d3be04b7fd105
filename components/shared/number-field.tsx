import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

interface NumberFieldProps
  extends Pick<InputHTMLAttributes, 'inputMode' | 'min' | 'max' | 'step' | 'placeholder' | 'aria-label'> {
  /** The number as it is stored, whoever changed it; null where none is. */
  readonly value: number | null;
  /** Whether a number that is typed can be kept. */
  readonly accepts: (value: number) => boolean;
  /** Keeps a number; null where the field was emptied. */
  readonly onValue: (value: number | null) => void;
}

/**
 * A number, kept as it is typed. While the person is in the field it holds what they type, so that a number on its way to storage is
 * not taken back under their hands; otherwise it shows what is stored.
 */
export function NumberField({ value, accepts, onValue, ...attributes }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const onInput = (text: string) => {
    setTyped(text);
    if (text === '') onValue(null);
    else if (accepts(Number(text))) onValue(Number(text));
  };
  return (
    <input
      {...attributes}
      class="field"
      type="number"
      value={typed ?? (value === null ? '' : String(value))}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
