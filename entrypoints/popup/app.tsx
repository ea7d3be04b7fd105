import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { chooseSite, withdrawSite } from '../../lib/browser/chosen-sites.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { hasSiteAccess, requestSiteAccess } from '../../lib/browser/permissions.ts';
import { reloadTab, reportTab, showPanel } from '../../lib/browser/tab.ts';
import { savePosting } from '../../lib/library/library.ts';
import { pastedPosting } from '../../lib/posting/pasted.ts';
import { changeCorrections, changeProfile } from '../../lib/profile/store-changes.ts';
import { savedPage, savedPageAt } from '../saved/address.ts';
import { type Judged, judge, pageState, review } from './review.ts';
import { usePage } from './use-page.ts';
import { useProblem } from './use-problem.ts';
import { useSiteChoice } from './use-site-choice.ts';
import { useCorrections, useProfile, useSaved } from './use-stored.ts';

/** Wires the popup to the page, the profile and the library. */
export function App() {
  const { problem, report, attempt } = useProblem();
  const profile = useProfile(report);
  const corrections = useCorrections(report);
  const saved = useSaved(report) ?? [];
  const { tabId, url, reading } = usePage();
  const { site, pattern, refresh } = useSiteChoice(url);
  const [pasted, setPasted] = useState<Judged | null>(null);
  const [accessOff, setAccessOff] = useState(false);
  const judged = useMemo(() => (reading.status === 'read' ? judge(reading.posting) : null), [reading]);
  const askAccess = async () => setAccessOff(!(await requestSiteAccess()));
  useEffect(() => attempt(async () => setAccessOff(!(await hasSiteAccess()))), []);
  if (profile === null) return problem === null ? null : <p role="alert">{problem}</p>;
  const now = new Date();
  const context = { profile, corrections, saved, now };
  return (
    <Popup
      page={pageState(reading, judged && review(judged, context))}
      pasted={pasted && review(pasted, context)}
      profile={profile}
      saved={saved}
      now={now}
      accessOff={accessOff}
      problem={problem}
      site={site}
      onChooseSite={() => pattern !== null && attempt(() => chooseSite(pattern).then(refresh))}
      onWithdrawSite={() => pattern !== null && attempt(() => withdrawSite(pattern).then(refresh))}
      onReport={async () => tabId !== null && copyText(await reportTab(tabId))}
      onAskAccess={() => attempt(askAccess)}
      onShowPanel={() => tabId !== null && attempt(() => closing(showPanel(tabId)))}
      onPaste={(given) => setPasted(judge(pastedPosting(given)))}
      onClearPasted={() => setPasted(null)}
      onSave={({ posting }) => attempt(() => savePosting(judge(posting), new Date()))}
      onCorrect={(change) => attempt(() => changeCorrections(change))}
      onChange={(change) => attempt(() => changeProfile(change))}
      onOpenProfile={() => attempt(() => closing(browser.runtime.openOptionsPage()))}
      onOpenSaved={() => attempt(() => closing(openTab(savedPage)))}
      onOpenPosting={(url) => attempt(() => closing(openTab(url)))}
      onOpenKept={({ key, posting }) => attempt(() => closing(openTab(posting.url || savedPageAt(key))))}
      onReloadTab={() => tabId !== null && attempt(() => closing(reloadTab(tabId)))}
    />
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
