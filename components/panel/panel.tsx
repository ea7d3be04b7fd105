import type { PanelProps } from './props.ts';

/** The verdict on one posting. Draws nothing outside itself; every control is a button. */
export function Panel({ state }: PanelProps) {
  return <aside aria-label="Rolescope">{state.kind}</aside>;
}
