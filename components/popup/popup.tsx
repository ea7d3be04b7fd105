import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { Logo } from '../shared/icons.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { productName } from '../shared/words.ts';
import { AccessNotice } from './access-notice.tsx';
import { LastSaved } from './last-saved.tsx';
import { MySkills } from './my-skills.tsx';
import type { PopupProps } from './props.ts';
import { ThisPage } from './this-page.tsx';

type TabId = 'page' | 'skills' | 'saved';

/** The profile at a glance, the page's verdict, and what was saved last. */
export function Popup(props: PopupProps) {
  const [tab, setTab] = useState<TabId>('page');
  const { saved } = props;
  const tabs = [
    { id: 'page' as const, label: t('popup.tabs.page') },
    { id: 'skills' as const, label: t('popup.tabs.skills') },
    { id: 'saved' as const, label: savedTab(saved.length) },
  ];
  return (
    <div class="popup">
      <header class="popup-head">
        <Logo />
        <h1>{productName}</h1>
      </header>
      <main>
        {props.accessOff && <AccessNotice onAskAccess={props.onAskAccess} />}
        {props.problem !== null && (
          <p class="problem" role="alert">
            {props.problem}
          </p>
        )}
        <Tabs label={productName} tabs={tabs} chosen={tab} onChoose={setTab}>
          {tab === 'page' && <ThisPage {...props} />}
          {tab === 'skills' && <MySkills {...props} onShowPage={() => setTab('page')} />}
          {tab === 'saved' && <LastSaved {...props} />}
        </Tabs>
      </main>
    </div>
  );
}

function savedTab(count: number): string {
  return count > 0 ? t('popup.tabs.savedCount', { count }) : t('popup.tabs.saved');
}
