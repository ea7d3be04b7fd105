import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly title: string;
  /** What the title line says on its right. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the verdict under its title. */
export function Part({ title, aside, children }: PartProps) {
  return (
    <section class="part">
      <div class="part-head">
        <h3 class="part-title">{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
