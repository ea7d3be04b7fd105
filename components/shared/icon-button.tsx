import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'label'> {
  readonly icon: IconName;
  /** What it does: for screen readers, and as the hint under the pointer. */
  readonly label: string;
}

/** A button without words of its own. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
