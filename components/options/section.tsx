import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One part of the page under its heading; the list of sections leads to it. */
export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint && <p class="muted">{hint}</p>}
      {children}
    </section>
  );
}
