import { useId, useState } from 'preact/hooks';
import type { MatchState } from '../../lib/match/match.ts';
import { Quote } from './quote.tsx';
import { StateMark } from './state-mark.tsx';

export interface QuotedChip {
  readonly id: string;
  readonly label: string;
  /** The sentence it came from; null where the page says so outside the posting's text. */
  readonly quote: string | null;
  readonly state?: MatchState | undefined;
}

/** Chips that each open, below them all, the sentence they came from. One is open at a time. */
export function ChipQuotes({ chips }: { readonly chips: readonly QuotedChip[] }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const region = useId();
  const opened = chips.find((chip) => chip.id === openId);
  return (
    <>
      <ul class="chips">
        {chips.map((chip) => (
          <li key={chip.id}>
            {chip.quote === null ? (
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
      <div id={region} class="chip-quote">
        {opened?.quote && <Quote text={opened.quote} />}
      </div>
    </>
  );
}

function label({ label: text, state }: QuotedChip) {
  return (
    <>
      {state && <StateMark state={state} size={14} />}
      {text}
    </>
  );
}
