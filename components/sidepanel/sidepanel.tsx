import { t } from '../../lib/i18n/messages.ts';
import { Body } from '../panel/body.tsx';
import { Foot } from '../panel/foot.tsx';
import type { PanelProps, PanelState } from '../panel/props.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { Logo } from '../shared/icons.tsx';
import { productName } from '../shared/words.ts';

/** What the side panel has to show: what the panel has, or that the tab holds nothing for it. */
export type SidePanelState = PanelState | { readonly kind: 'nothing' } | { readonly kind: 'no-access' };

type PanelActions = Omit<
  PanelProps,
  'state' | 'placement' | 'highlights' | 'onPlace' | 'onClose' | 'onShowing' | 'onHighlights'
>;

export interface SidePanelProps extends PanelActions {
  readonly state: SidePanelState;
  /** Takes this site's verdicts back over the page; absent where they show there already. */
  readonly onOverPage?: (() => void) | undefined;
}

/** The panel beside the page: the verdict on the posting in the active tab, with nothing put into the page. */
export function SidePanel(props: SidePanelProps) {
  const { onOverPage, onOpenSaved, onOpenOptions } = props;
  return (
    <main class="rolescope side-panel">
      <div class="panel-head">
        <Logo />
        <h1>{productName}</h1>
        {onOverPage && <IconButton icon="beside" label={t('side.overPage')} onClick={onOverPage} />}
        <IconButton icon="external" label={t('panel.allSaved')} onClick={onOpenSaved} />
        <IconButton icon="settings" label={t('panel.options')} onClick={onOpenOptions} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div class="scroll" tabIndex={0}>
        <SideBody {...props} />
      </div>
      <Foot {...props} />
    </main>
  );
}

function SideBody({ state, ...actions }: SidePanelProps) {
  switch (state.kind) {
    case 'nothing':
      return <Message title={t('side.nothingTitle')} text={t('side.nothingText')} />;
    case 'no-access':
      return <Message title={t('side.noAccessTitle')} text={t('side.noAccessText')} />;
    default:
      return <Body {...actions} state={state} />;
  }
}

function Message({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="message">
      <h2>{title}</h2>
      <p class="muted">{text}</p>
    </div>
  );
}
