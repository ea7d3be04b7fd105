import { useId, useState } from 'preact/hooks';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly onChoose: () => void;
}

interface ChoiceButtonProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Where one choice is all there is, the button makes it at once. */
  readonly isDirect?: boolean;
}

/** A button that opens its choices beside itself: the overlay has no text field and no menu of the browser's. */
export function ChoiceButton({ label, choices, isDirect = false }: ChoiceButtonProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const [only] = choices;
  if (only === undefined) return null;
  if (isDirect && choices.length === 1) {
    return (
      <button type="button" class="chip action" onClick={only.onChoose}>
        {label}
      </button>
    );
  }
  return (
    <>
      <button type="button" class="chip action" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would break the row of chips; the group is named all the same
        <div id={id} role="group" aria-label={label} class="chips choices">
          {choices.map((choice) => (
            <button key={choice.id} type="button" class="chip" onClick={choice.onChoose}>
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
