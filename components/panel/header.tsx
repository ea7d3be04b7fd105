import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { Logo } from '../shared/icons.tsx';
import { productName } from '../shared/words.ts';
import type { PanelProps } from './props.ts';
import type { Moving } from './use-moving.ts';

interface HeaderProps extends Pick<PanelProps, 'placement' | 'onPlace' | 'onClose'> {
  readonly menuId: string;
  /** False where there is nobody left to do what the menu offers. */
  readonly hasMenu: boolean;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onFold: () => void;
  readonly moving: Moving;
  readonly titleId: string;
}

/** The name, which is also the handle to drag by, and the controls of the box itself. */
export function Header({
  placement,
  onPlace,
  onClose,
  menuId,
  hasMenu,
  menuOpen,
  onMenu,
  onFold,
  moving,
  titleId,
}: HeaderProps) {
  const help = useId();
  const other = placement.side === 'right' ? 'left' : 'right';
  return (
    <div
      class="panel-head"
      onPointerDown={moving.onPointerDown}
      onPointerMove={moving.onPointerMove}
      onPointerUp={moving.onPointerUp}
      onPointerCancel={moving.onPointerCancel}
    >
      <Logo />
      <strong id={titleId}>{productName}</strong>
      <IconButton
        icon={other === 'left' ? 'toLeft' : 'toRight'}
        label={other === 'left' ? t('panel.toLeft') : t('panel.toRight')}
        aria-describedby={help}
        onClick={() => onPlace({ ...placement, side: other })}
        onKeyDown={moving.onKeyDown}
      />
      {hasMenu && (
        <IconButton
          icon="menu"
          label={t('panel.menu')}
          aria-expanded={menuOpen}
          aria-controls={menuId}
          onClick={onMenu}
        />
      )}
      <span id={help} hidden>
        {t('panel.moveHelp')}
      </span>
      <IconButton icon="fold" label={t('panel.fold')} onClick={onFold} />
      <IconButton icon="close" label={t('panel.close')} onClick={onClose} />
    </div>
  );
}
