import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import { withdrawSite } from '../../lib/browser/chosen-sites.ts';
import { showAgainOn } from '../../lib/browser/show-again.ts';
import { t } from '../../lib/i18n/messages.ts';
import { watchSaved } from '../../lib/library/library.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { defaultSettings } from '../../lib/profile/settings.ts';
import { changeCorrections, changeSettings } from '../../lib/profile/store-changes.ts';
import { trackIds } from '../../lib/taxonomy/track-ids.ts';
import { useProblem } from '../shared/use-problem.ts';
import { useCorrections, useProfile, useSaved, useSettings } from '../shared/use-stored.ts';
import { useChosenSites } from './use-chosen-sites.ts';
import { useData } from './use-data.ts';
import { useImport } from './use-import.ts';
import { useUndo } from './use-undo.ts';

const welcomeHash = '#welcome';
/** The track whose plan the panel asked for (`lib/browser/open-plan.ts`). */
const planFor = trackIds.find((id) => location.hash === `#plan=${id}`);

/** Wires the options page to the profile, the corrections, the library and files. */
export function App() {
  const { problem, report, attempt } = useProblem();
  const stored = useProfile(report);
  const profile = stored ?? emptyProfile;
  const corrections = useCorrections(report);
  const saved = useSaved(watchSaved, report) ?? [];
  const settings = useSettings(report) ?? defaultSettings;
  const chosenSites = useChosenSites(report);
  const [welcoming, setWelcoming] = useState(location.hash === welcomeHash);
  const [notice, setNotice] = useState<string | null>(null);
  const { canUndo, change, undo, forget } = useUndo(stored, attempt);
  const { onLeaveImport, ...importing } = useImport(profile);
  const data = useData(profile, { attempt, notice: setNotice, onReplaced: forget });
  const dismissNotice = () => setNotice(null);
  const isLoaded = stored !== null;
  useEffect(() => {
    if (isLoaded && planFor) document.getElementById('plan')?.scrollIntoView();
  }, [isLoaded]);
  if (stored === null) return problem === null ? null : <p role="alert">{problem}</p>;
  return (
    <Options
      {...importing}
      {...data}
      profile={profile}
      saved={saved}
      corrections={corrections}
      settings={settings}
      chosenSites={chosenSites}
      welcoming={welcoming}
      year={new Date().getFullYear()}
      planFor={planFor}
      notice={notice}
      problem={problem}
      canUndo={canUndo}
      onChange={(...changes) => {
        dismissNotice();
        change(...changes);
      }}
      onUndo={() => {
        dismissNotice();
        undo();
      }}
      onTake={(taken) => {
        change(...taken.map((proposal) => proposal.change));
        setNotice(t('review.taken', taken.length));
        onLeaveImport();
      }}
      onLeaveImport={onLeaveImport}
      onRemoveCorrection={(rule) => attempt(() => changeCorrections({ kind: 'remove', rule }))}
      onShowAgain={(host) => attempt(() => showAgainOn(host))}
      onSettings={(settingsChange) => attempt(() => changeSettings(settingsChange))}
      onWithdrawSite={(pattern) => attempt(() => withdrawSite(pattern))}
      onWelcomed={() => {
        // So that reloading the page does not begin anew.
        location.hash = '';
        setWelcoming(false);
        setNotice(t('welcome.ready'));
      }}
      onDismissNotice={dismissNotice}
    />
  );
}
