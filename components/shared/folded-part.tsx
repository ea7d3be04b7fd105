import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';
import { Opens } from './opens.tsx';

interface FoldedPartProps {
  readonly title: string;
  /** What the folded line says on its right. */
  readonly aside: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the verdict folded to one line: its title and what it comes to. */
export function FoldedPart({ title, aside, children }: FoldedPartProps) {
  return (
    <Opens
      class="part folded"
      heading="h3"
      summary={() => (
        <span class="part-head">
          <span class="part-title">{title}</span>
          {aside}
          <Icon name="chevron" />
        </span>
      )}
    >
      {children}
    </Opens>
  );
}
