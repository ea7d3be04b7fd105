import type { Reading } from '../posting/posting.ts';
import { createAlarm } from './alarm.ts';
import { createPageReadings, type PageReading, type PageReadings } from './page-readings.ts';
import { isSettled, moved, type SettleTimes, type Settling, settle, settleTimes, startSettling } from './settle.ts';
import { watchAddress } from './watch-address.ts';

/**
 * When to look again, in milliseconds, and the share of the page's time that looking may take: soon after each change while
 * the page settles, and seldom once it has settled.
 */
const pace = {
  settling: { afterChange: 25, withoutChange: 120, share: 0.25 },
  settled: { afterChange: 400, share: 0.05 },
};

interface WatchOptions {
  /** Reads the page as it is now; must not throw. */
  readonly read: (document: Document, url: URL) => Reading;
  /** Whether an address names a posting. */
  readonly expects: (url: URL) => boolean;
  readonly signal: AbortSignal;
  readonly times?: SettleTimes;
}

/**
 * Follows the page through loading, single-page moves and replaced panes, and publishes what it shows each time that changes.
 * A move is published as "pending" at once.
 */
export function watchPage({ read, expects, signal, times = settleTimes }: WatchOptions): PageReadings {
  let state: Settling = startSettling(performance.now());
  let cost = 0;
  const alarm = createAlarm(look);
  const readings = createPageReadings(present());

  function present(): PageReading {
    return { url: location.href, expected: expects(new URL(location.href)), reading: state.shown };
  }

  function look() {
    const now = performance.now();
    const found = read(document, new URL(location.href));
    cost = performance.now() - now;
    const { shown } = state;
    state = settle(state, { reading: found, now, loaded: document.readyState !== 'loading' }, times);
    // First: a follower that fails must not end the watching.
    if (!isSettled(state)) lookIn(pace.settling.withoutChange, pace.settling.share);
    if (state.shown !== shown) readings.publish(present());
  }

  function lookAfterChange() {
    const { afterChange, share } = isSettled(state) ? pace.settled : pace.settling;
    lookIn(afterChange, share);
  }

  function lookIn(milliseconds: number, share: number) {
    alarm.ringIn(Math.max(milliseconds, cost / share));
  }

  function move() {
    alarm.stop();
    state = moved(state, performance.now());
    try {
      readings.publish(present());
    } finally {
      look();
    }
  }

  const changes = new MutationObserver(lookAfterChange);
  changes.observe(document, { childList: true, subtree: true, characterData: true });
  // A frame's own changes are not seen from here, but its arrival is.
  document.addEventListener('load', lookAfterChange, { capture: true, signal });
  watchAddress(move, signal);
  signal.addEventListener('abort', () => {
    alarm.stop();
    changes.disconnect();
  });
  // First comes the panel that says "reading"; but timers of a page that nobody sees are held back.
  if (document.hidden) look();
  else lookIn(pace.settling.afterChange, 1);
  return readings;
}
