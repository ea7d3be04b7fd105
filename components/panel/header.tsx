import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { Icon, Logo } from '../shared/icons.tsx';
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
  const toOther = other === 'left' ? t('panel.toLeft') : t('panel.toRight');
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
      <button
        type="button"
        class="icon-button"
        aria-label={toOther}
        title={toOther}
        aria-describedby={help}
        onClick={() => onPlace({ ...placement, side: other })}
        onKeyDown={moving.onKeyDown}
      >
        <Icon name={other === 'left' ? 'toLeft' : 'toRight'} />
      </button>
      {hasMenu && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('panel.menu')}
          title={t('panel.menu')}
          aria-expanded={menuOpen}
          aria-controls={menuId}
          onClick={onMenu}
        >
          <Icon name="menu" />
        </button>
      )}
      <span id={help} hidden>
        {t('panel.moveHelp')}
      </span>
      <button type="button" class="icon-button" aria-label={t('panel.fold')} title={t('panel.fold')} onClick={onFold}>
        <Icon name="fold" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
