import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Quote } from './quote.tsx';
import { useInSight } from './use-in-sight.ts';

export interface QuotedChip {
  readonly id: string;
  readonly label: string;
  /** The sentence it came from; null where the page says so outside the posting's text. */
  readonly quote: string | null;
  /** Drawn before the label; decorative. */
  readonly mark?: ComponentChild;
  /** Said above the sentence. */
  readonly note?: string | undefined;
}

/** Chips that each open, below them all, the sentence they came from. One is open at a time. */
export function ChipQuotes({ chips }: { readonly chips: readonly QuotedChip[] }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const region = useId();
  const opened = chips.find((chip) => chip.id === openId);
  const box = useInSight(opened?.id);
  return (
    <>
      <ul class="chips">
        {chips.map((chip) => (
          <li key={chip.id}>
            {chip.quote === null && chip.note === undefined ? (
              <span class="chip">{label(chip)}</span>
            ) : (
              <button
                type="button"
                class="chip"
                aria-expanded={chip === opened}
                aria-controls={region}
                onClick={() => setOpenId(chip === opened ? null : chip.id)}
              >
                {label(chip)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div ref={box} id={region} class="chip-quote">
        {opened?.note && <p class="small muted">{opened.note}</p>}
        {opened?.quote && <Quote text={opened.quote} />}
      </div>
    </>
  );
}

function label({ label: text, mark }: QuotedChip) {
  return (
    <>
      {mark}
      {text}
    </>
  );
}
