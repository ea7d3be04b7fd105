import { useState } from 'preact/hooks';
import { Logo } from '../shared/icons.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { productName } from '../shared/words.ts';
import { AccessNotice } from './access-notice.tsx';
import { LastSaved } from './last-saved.tsx';
import { MySkills } from './my-skills.tsx';
import type { PopupProps } from './props.ts';
import { ThisPage } from './this-page.tsx';
import { words } from './words.ts';

type TabId = 'page' | 'skills' | 'saved';

/** The profile at a glance, the page's verdict, and what was saved last. */
export function Popup(props: PopupProps) {
  const [tab, setTab] = useState<TabId>('page');
  const { saved } = props;
  const tabs = [
    { id: 'page' as const, label: words.tabs.page },
    { id: 'skills' as const, label: words.tabs.skills },
    { id: 'saved' as const, label: saved.length > 0 ? `${words.tabs.saved} ${saved.length}` : words.tabs.saved },
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
        <Tabs label={words.tabsLabel} tabs={tabs} chosen={tab} onChoose={setTab}>
          {tab === 'page' && <ThisPage {...props} />}
          {tab === 'skills' && <MySkills {...props} onShowPage={() => setTab('page')} />}
          {tab === 'saved' && <LastSaved {...props} />}
        </Tabs>
      </main>
    </div>
  );
}
