import { useState } from 'preact/hooks';
import { PopupFrame } from '../../components/popup/popup-frame.tsx';
import type { PopupProps, PopupTab } from '../../components/popup/props.ts';
import { TabContent } from '../../components/popup/tab-content.tsx';

/** The popup once all of it is loaded. */
export function Popup(props: PopupProps) {
  const [tab, setTab] = useState<PopupTab>('page');
  return (
    <PopupFrame {...props} tab={tab} savedCount={props.saved.length} onTab={setTab}>
      <TabContent {...props} tab={tab} onTab={setTab} />
    </PopupFrame>
  );
}
