import { useEffect, useState } from 'preact/hooks';
import type { PageState, Reviewed } from '../../components/popup/props.ts';
import { readTab } from '../../lib/browser/read-tab.ts';
import { currentTab } from '../../lib/browser/tab.ts';
import type { Reading } from '../../lib/posting/posting.ts';

export interface CurrentPage {
  /** Null where there is no tab to speak of. */
  readonly tabId: number | null;
  /** Null where the browser does not tell it. */
  readonly url: string | null;
  /** "pending" until the page has answered. */
  readonly reading: Reading;
}

const asking: CurrentPage = { tabId: null, url: null, reading: { status: 'pending', reason: 'not-yet' } };
const noTab: CurrentPage = { tabId: null, url: null, reading: { status: 'none', reason: 'no-page' } };

/** What the page in the active tab shows, asked once when the popup opens. */
export function usePage(): CurrentPage {
  const [page, setPage] = useState(asking);
  useEffect(() => {
    askPage().then(setPage, () => setPage(noTab));
  }, []);
  return page;
}

async function askPage(): Promise<CurrentPage> {
  const tab = await currentTab();
  return tab === null ? noTab : { tabId: tab.id, url: tab.url, reading: await readTab(tab.id) };
}

/** What the popup shows of a reading; `reviewed` is the reading's posting where there is one. */
export function pageState(reading: Reading, reviewed: Reviewed | null): PageState {
  if (reviewed) return { kind: 'read', reviewed };
  if (reading.status !== 'none') return { kind: 'asking' };
  const { status: _, ...unread } = reading;
  return { kind: 'none', unread };
}
