import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupFrame } from '../../components/popup/popup-frame.tsx';
import type { PopupTab } from '../../components/popup/props.ts';
import { Waiting } from '../../components/popup/waiting.tsx';
import { chooseSite, withdrawSite } from '../../lib/browser/chosen-sites.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { hasSiteAccess, requestSiteAccess } from '../../lib/browser/permissions.ts';
import { reloadTab, reportTab, showPanel } from '../../lib/browser/tab.ts';
import { savedStateIn } from '../../lib/library/saved-state.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import type { Judged } from '../shared/judge.ts';
import { savedPage, savedPageAt } from '../shared/saved-address.ts';
import { useProblem } from '../shared/use-problem.ts';
import { useCorrections, useProfile, useSaved } from '../shared/use-stored.ts';
import { pageState, usePage } from './use-page.ts';
import { useSiteChoice } from './use-site-choice.ts';
import { useWorkings } from './use-workings.ts';

/** Wires the popup to the page, the profile and the library. */
export function App() {
  const { problem, report, attempt } = useProblem();
  const workings = useWorkings(report);
  const profile = useProfile(report);
  const corrections = useCorrections(report);
  const saved = useSaved(workings?.watchSaved ?? null, report) ?? [];
  const { tabId, url, reading } = usePage();
  const { site, pattern, refresh } = useSiteChoice(url);
  const [tab, setTab] = useState<PopupTab>('page');
  const [pasted, setPasted] = useState<Judged | null>(null);
  const [accessOff, setAccessOff] = useState(false);
  const judged = useMemo(
    () => (workings && reading.status === 'read' ? workings.judge(reading.posting) : null),
    [workings, reading],
  );
  const openProfile = () => attempt(() => closing(browser.runtime.openOptionsPage()));
  const askAccess = async () => setAccessOff(!(await requestSiteAccess()));
  useEffect(() => attempt(async () => setAccessOff(!(await hasSiteAccess()))), []);

  function content() {
    // Where something is missing for good, the frame says so.
    if (!workings || !profile) return problem === null ? <Waiting /> : null;
    const { TabContent, changeCorrections, changeProfile, judge, pastedPosting, verdictOn } = workings;
    const now = new Date();
    const review = (of: Judged) =>
      verdictOn(of, { profile, corrections, year: now.getFullYear(), saved: savedStateIn(saved, of.key) });
    return (
      <TabContent
        tab={tab}
        onTab={setTab}
        page={pageState(reading, judged && review(judged))}
        pasted={pasted && review(pasted)}
        profile={profile}
        saved={saved}
        now={now}
        site={site}
        onChooseSite={() => pattern !== null && attempt(() => chooseSite(pattern).then(refresh))}
        onWithdrawSite={() => pattern !== null && attempt(() => withdrawSite(pattern).then(refresh))}
        onReport={async () => tabId !== null && copyText(await reportTab(tabId))}
        onShowPanel={() => tabId !== null && attempt(() => closing(showPanel(tabId)))}
        onPaste={(given) => setPasted(judge(pastedPosting(given)))}
        onClearPasted={() => setPasted(null)}
        onSave={({ posting }) => attempt(() => workings.savePosting(judge(posting), new Date()))}
        onUnsave={({ posting }, discards) => attempt(() => workings.unsavePosting(postingKey(posting), discards))}
        onCorrect={(change) => attempt(() => changeCorrections(change))}
        onChange={(change) => attempt(() => changeProfile(change))}
        onOpenProfile={openProfile}
        onOpenWelcome={() => attempt(() => closing(openTab('/options.html#welcome')))}
        onOpenSaved={() => attempt(() => closing(openTab(savedPage)))}
        onOpenPosting={(url) => attempt(() => closing(openTab(url)))}
        onOpenKept={({ key, posting }) => attempt(() => closing(openTab(posting.url || savedPageAt(key))))}
        onReloadTab={() => tabId !== null && attempt(() => closing(reloadTab(tabId)))}
      />
    );
  }

  return (
    <PopupFrame
      tab={tab}
      onTab={setTab}
      savedCount={saved.length}
      accessOff={accessOff}
      problem={problem}
      onAskAccess={() => attempt(askAccess)}
      onOpenProfile={openProfile}
    >
      {content()}
    </PopupFrame>
  );
}

function openTab(url: string): Promise<unknown> {
  return browser.tabs.create({ url });
}

/** A popup that has sent the user elsewhere has nothing more to say. */
async function closing(done: Promise<unknown>): Promise<void> {
  await done;
  window.close();
}
