import type { Reading } from '../posting/posting.ts';
import { createPageReadings, type PageReading, type PageReadings } from './page-readings.ts';
import { isSettled, moved, type SettleTimes, type Settling, settle, settleTimes, startSettling } from './settle.ts';
import { watchAddress } from './watch-address.ts';

/** Time between two looks while the page settles, and after it has settled and changes again; milliseconds. */
const lookEvery = { settling: 120, settled: 400 };
/** At most this share of the page's time goes into looking. */
const lookShare = 0.05;

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readings = createPageReadings(present());

  function present(): PageReading {
    return { url: location.href, expected: expects(new URL(location.href)), reading: state.shown };
  }

  function look() {
    timer = undefined;
    const now = performance.now();
    const found = read(document, new URL(location.href));
    cost = performance.now() - now;
    const { shown } = state;
    state = settle(state, { reading: found, now, loaded: document.readyState !== 'loading' }, times);
    if (state.shown !== shown) readings.publish(present());
    if (!isSettled(state)) lookIn(lookEvery.settling);
  }

  function lookIn(milliseconds: number) {
    timer ??= setTimeout(look, Math.max(milliseconds, cost / lookShare));
  }

  function move() {
    clearTimeout(timer);
    state = moved(state, performance.now());
    readings.publish(present());
    look();
  }

  const changes = new MutationObserver(() => lookIn(lookEvery.settled));
  changes.observe(document, { childList: true, subtree: true, characterData: true });
  watchAddress(move, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
  });
  look();
  return readings;
}
