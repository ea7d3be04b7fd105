import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/messages.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { Logo } from '../shared/icons.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { productName } from '../shared/words.ts';
import { AccessNotice } from './access-notice.tsx';
import type { PopupProps, PopupTab } from './props.ts';

interface PopupFrameProps extends Pick<PopupProps, 'accessOff' | 'problem' | 'onAskAccess' | 'onOpenProfile'> {
  readonly tab: PopupTab;
  /** Zero also while it is not known. */
  readonly savedCount: number;
  readonly onTab: (tab: PopupTab) => void;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
}

/** What stands in the popup from the first moment: its tabs, and what is in the way. Light, since it is drawn before all else is loaded. */
export function PopupFrame(props: PopupFrameProps) {
  const { tab, savedCount, accessOff, problem, onAskAccess, onOpenProfile, onTab, children } = props;
  const tabs = [
    { id: 'page' as const, label: t('popup.tabs.page') },
    { id: 'skills' as const, label: t('popup.tabs.skills') },
    { id: 'saved' as const, label: savedTab(savedCount) },
  ];
  return (
    <div class="popup">
      <header class="popup-head">
        <Logo />
        <h1>{productName}</h1>
        <IconButton icon="settings" label={t('panel.options')} onClick={onOpenProfile} />
      </header>
      <main>
        {accessOff && <AccessNotice onAskAccess={onAskAccess} />}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Tabs label={productName} tabs={tabs} chosen={tab} onChoose={onTab}>
          {children}
        </Tabs>
      </main>
    </div>
  );
}

function savedTab(count: number): string {
  return count > 0 ? t('popup.tabs.savedCount', { count }) : t('popup.tabs.saved');
}
