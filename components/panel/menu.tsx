import { t } from '../../lib/i18n/messages.ts';
import { Icon, type IconName } from '../shared/icons.tsx';
import type { PanelProps } from './props.ts';

type MenuProps = Pick<PanelProps, 'highlights' | 'onShowing' | 'onHighlights' | 'onOpenSaved' | 'onOpenOptions'>;

/** How verdicts show on this site, and the way to everything else. */
export function Menu({ highlights, onShowing, onHighlights, onOpenSaved, onOpenOptions }: MenuProps) {
  return (
    <ul class="menu">
      <Item icon="beside" name={t('panel.toSide')} note={t('panel.toSideNote')} onPress={() => onShowing('side')} />
      <Item icon="pause" name={t('panel.pause')} note={t('panel.pauseNote')} onPress={() => onShowing('paused')} />
      <Item
        icon="marker"
        name={t('panel.highlight')}
        note={t('panel.highlightNote')}
        pressed={highlights}
        onPress={() => onHighlights(!highlights)}
      />
      <Item icon="external" name={t('panel.allSaved')} onPress={onOpenSaved} />
      <Item icon="settings" name={t('panel.options')} onPress={onOpenOptions} />
    </ul>
  );
}

interface ItemProps {
  readonly icon: IconName;
  readonly name: string;
  readonly note?: string;
  /** Of an item that is on or off. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

function Item({ icon, name, note, pressed, onPress }: ItemProps) {
  return (
    <li>
      <button type="button" aria-pressed={pressed} onClick={onPress}>
        <Icon name={icon} />
        <span>
          {name}
          {note && <span class="muted small">{note}</span>}
        </span>
        {pressed && <Icon name="have" />}
      </button>
    </li>
  );
}
