import { render } from 'preact';
import { useState } from 'preact/hooks';
import css from '../../components/options/options.css?inline';
import { Options } from '../../components/options/options.tsx';
import { applyChange } from '../../lib/profile/change.ts';
import { optionsProps } from './options-states.ts';
import { adoptStyle } from './page-style.ts';

const nothing = () => undefined;

function OptionsPreview({ name }: { readonly name: string }) {
  const start = optionsProps(name);
  const [profile, setProfile] = useState(start.profile);
  return (
    <Options
      {...start}
      profile={profile}
      onChange={(...changes) => setProfile(changes.reduce(applyChange, profile))}
      onUndo={nothing}
      onFile={nothing}
      onText={nothing}
      onTake={nothing}
      onLeaveImport={nothing}
      onRemoveCorrection={nothing}
      onShowAgain={nothing}
      onSettings={nothing}
      onWithdrawSite={nothing}
      onBackup={nothing}
      onExportResume={nothing}
      onRestoreFile={nothing}
      onRestore={nothing}
      onCancelRestore={nothing}
      onErase={nothing}
      onWelcomed={nothing}
      onDismissNotice={nothing}
    />
  );
}

export function mountOptions(name: string): void {
  adoptStyle(css);
  render(<OptionsPreview name={name} />, document.body);
}
