import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { followTab } from '../../lib/browser/follow-tab.ts';
import { injectReader } from '../../lib/browser/injection.ts';
import type { PageReading } from '../../lib/browser/page-readings.ts';

/** What the active tab's page shows; "no-access" where Rolescope may not read it, null until the page has answered. */
export type Followed = PageReading | 'no-access' | null;

/** Follows the page in the active tab of this window, from tab to tab and from page to page. */
export function useActiveTab(): Followed {
  const [followed, setFollowed] = useState<Followed>(null);
  useEffect(() => followActive(setFollowed), []);
  return followed;
}

function followActive(show: (followed: Followed) => void): () => void {
  let current: number | undefined;
  let stop: (() => void) | null = null;

  /** Puts a reader into the tab where none answers yet, and follows it. */
  async function connect(tabId: number) {
    if (tabId !== current || stop !== null) return;
    try {
      await injectReader(tabId);
    } catch {
      if (tabId === current) show('no-access');
      return;
    }
    if (tabId !== current || stop !== null) return;
    const isCurrent = () => tabId === current;
    stop = followTab(
      tabId,
      (page) => isCurrent() && show(page),
      () => {
        if (!isCurrent()) return;
        stop = null;
        show(null);
      },
    );
  }

  function turnTo(tabId: number) {
    stop?.();
    stop = null;
    current = tabId;
    show(null);
    void connect(tabId);
  }

  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    void browser.windows.getCurrent().then(({ id }) => id === windowId && turnTo(tabId));
  };
  // A page that was left has taken its reader along: the next one is asked as soon as it has begun.
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (status !== undefined) void connect(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void browser.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => tab?.id !== undefined && turnTo(tab.id));
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stop?.();
  };
}
