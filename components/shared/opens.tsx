import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useInSight } from './use-in-sight.ts';

interface OpensProps {
  /** Class of the box around all. */
  readonly class: string;
  /** Makes the button a heading of this rank. */
  readonly heading?: 'h2' | 'h3';
  /** What the button shows. */
  readonly summary: (open: boolean) => ComponentChildren;
  /** What stands between the button and what it opens. */
  readonly below?: ComponentChildren;
  /** What it opens, in place. */
  readonly children: ComponentChildren;
}

/** A button that opens its content in place, right below itself. Content is drawn only while open. */
export function Opens({ class: name, heading: Heading, summary, below, children }: OpensProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useInSight(open);
  const opener = (
    <button type="button" class="opener" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
      {summary(open)}
    </button>
  );
  return (
    <div ref={box} class={name} data-open={open}>
      {Heading ? <Heading>{opener}</Heading> : opener}
      {below}
      <div id={id} class="opened" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
