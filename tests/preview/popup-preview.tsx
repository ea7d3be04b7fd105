import { render } from 'preact';
import { useState } from 'preact/hooks';
import css from '../../components/popup/popup.css?inline';
import { applyChange } from '../../lib/profile/change.ts';
import { adoptStyle } from './page-style.ts';
import { popupProps } from './popup-states.ts';
import { Popup } from './whole-popup.tsx';

const nothing = () => undefined;

function PopupPreview({ name }: { readonly name: string }) {
  const start = popupProps(name);
  const [profile, setProfile] = useState(start.profile);
  return (
    <Popup
      {...start}
      profile={profile}
      onChange={(change) => setProfile(applyChange(profile, change))}
      onAskAccess={nothing}
      onShowPanel={nothing}
      onPaste={nothing}
      onClearPasted={nothing}
      onSave={nothing}
      onUnsave={nothing}
      onCorrect={nothing}
      onOpenProfile={nothing}
      onOpenWelcome={nothing}
      onOpenSaved={nothing}
      onReport={async () => true}
      onChooseSite={nothing}
      onWithdrawSite={nothing}
      onOpenPosting={nothing}
      onOpenKept={nothing}
      onReloadTab={nothing}
    />
  );
}

export function mountPopup(name: string): void {
  adoptStyle(css);
  render(<PopupPreview name={name} />, document.body);
}
