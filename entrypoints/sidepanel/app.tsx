import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/panel/props.ts';
import { SidePanel, type SidePanelState } from '../../components/sidepanel/sidepanel.tsx';
import { copyText } from '../../lib/browser/copy-text.ts';
import { openPlan } from '../../lib/browser/open-plan.ts';
import { showAgainOn } from '../../lib/browser/show-again.ts';
import { currentTab, reportTab } from '../../lib/browser/tab.ts';
import { savePosting, setStatus, unsavePosting, watchSaved } from '../../lib/library/library.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { savedStateIn } from '../../lib/library/saved-state.ts';
import type { FirstStage } from '../../lib/library/statuses.ts';
import { showingOn } from '../../lib/profile/settings.ts';
import { changeCorrections, changeProfile } from '../../lib/profile/store-changes.ts';
import { type PanelModel, startModel, stateOf, takePage } from '../panel/panel-model.ts';
import * as engine from '../shared/judge.ts';
import { savedPage } from '../shared/saved-address.ts';
import { useProblem } from '../shared/use-problem.ts';
import { useCorrections, useProfile, useSaved, useSettings } from '../shared/use-stored.ts';
import { type Followed, useActiveTab } from './use-tab.ts';

/** Wires the side panel to the active tab, the profile and the library. */
export function App() {
  const { problem, report, attempt } = useProblem();
  const profile = useProfile(report);
  const corrections = useCorrections(report);
  const saved = useSaved(watchSaved, report) ?? [];
  const settings = useSettings(report);
  const followed = useActiveTab();
  const model = useMemo(() => modelOf(followed), [followed]);
  const state = profile && stateFor(followed, model, { profile, corrections, saved });
  useEffect(() => {
    document.title = state?.kind === 'read' ? (state.posting.title ?? '') : '';
  }, [state]);
  if (profile === null || state === null) return problem === null ? null : <p role="alert">{problem}</p>;
  const host = model && URL.parse(model.page.url)?.hostname;
  const isBeside = host && settings && showingOn(settings, host) !== null;
  const judged = model?.judged;
  const save = (stage: FirstStage) => judged && attempt(() => savePosting(judged, new Date(), stage));
  return (
    <SidePanel
      state={state}
      notice={problem}
      onOverPage={isBeside ? () => attempt(() => showAgainOn(host)) : undefined}
      onSave={() => save('saved')}
      onApplied={() => save('applied')}
      onUnsave={(discards) => judged && attempt(() => unsavePosting(judged.key, discards))}
      onPlan={() => attempt(async () => judged?.analysis.track && openPlan(judged.analysis.track.id))}
      onStatus={(status) => judged && attempt(() => setStatus(judged.key, status, new Date()))}
      onCorrect={(change) => attempt(() => changeCorrections(change))}
      onHaveSkill={(id) => attempt(() => changeProfile({ kind: 'have-skill', id }))}
      onReport={reportActive}
      onOpenSaved={() => attempt(() => browser.tabs.create({ url: savedPage }))}
      onOpenOptions={() => attempt(() => browser.runtime.openOptionsPage())}
    />
  );
}

async function reportActive(): Promise<boolean> {
  const tab = await currentTab();
  return tab !== null && copyText(await reportTab(tab.id));
}

/** The page's posting, judged once for each reading. */
function modelOf(followed: Followed): PanelModel | null {
  return followed === null || followed === 'no-access'
    ? null
    : takePage({ ...startModel(followed, new Date().getFullYear()), engine }, followed);
}

interface Stored extends Pick<PanelModel, 'profile' | 'corrections'> {
  readonly saved: readonly SavedRow[];
}

function stateFor(
  followed: Followed,
  model: PanelModel | null,
  { profile, corrections, saved }: Stored,
): SidePanelState {
  if (followed === 'no-access') return { kind: 'no-access' };
  if (model === null) return { kind: 'reading' };
  const kept = model.judged && savedStateIn(saved, model.judged.key);
  const state: PanelState | null = stateOf({ ...model, profile, corrections, saved: kept });
  return state ?? { kind: 'nothing' };
}
