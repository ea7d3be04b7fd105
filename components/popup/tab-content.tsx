import { LastSaved } from './last-saved.tsx';
import { MySkills } from './my-skills.tsx';
import type { PopupProps, PopupTab } from './props.ts';
import { ThisPage } from './this-page.tsx';

interface TabContentProps extends Omit<PopupProps, 'accessOff' | 'problem' | 'onAskAccess'> {
  readonly tab: PopupTab;
  readonly onTab: (tab: PopupTab) => void;
}

/** The page's verdict, the profile at a glance, or what was saved last. */
export function TabContent({ tab, onTab, ...props }: TabContentProps) {
  switch (tab) {
    case 'page':
      return <ThisPage {...props} />;
    case 'skills':
      return <MySkills {...props} onShowPage={() => onTab('page')} />;
    case 'saved':
      return <LastSaved {...props} />;
  }
}
