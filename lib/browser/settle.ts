import type { Posting, Reading } from '../posting/posting.ts';
import { postingKey } from '../posting/posting-key.ts';

/** Figures from public readers' experience with single-page hiring sites; milliseconds. */
export interface SettleTimes {
  /** A posting without a confirmed identity must stand unchanged this long. */
  readonly settle: number;
  /** After this long without a posting the page counts as one that cannot be read. */
  readonly cap: number;
}

/** `npm run soak` builds with a settle time of its own. */
export const settleTimes: SettleTimes = { settle: Number(import.meta.env.WXT_SETTLE ?? 900), cap: 8000 };

/** A page between two moments at which it was looked at. Times are milliseconds on one monotonic clock. */
export interface Settling {
  /** When the address changed, or the posting that was shown left the page. */
  readonly since: number;
  /** Fingerprint of the last look, and since when it has been the same. */
  readonly mark: string;
  readonly markSince: number;
  /** What is shown now. */
  readonly shown: Reading;
  /** The posting shown before: its text lingering in the pane must not pass for the new posting's. */
  readonly previous: Posting | null;
  /** True until the first single-page move: on a fresh document nothing old can linger. */
  readonly fresh: boolean;
}

/** What a look at the page found. */
export interface Look {
  readonly reading: Reading;
  readonly now: number;
  /** False while the document itself is still arriving. */
  readonly loaded: boolean;
}

export const reading: Reading = { status: 'pending', reason: 'not-yet' };

/** The state before the first look. @param now milliseconds, on any clock that only goes on */
export function startSettling(now: number): Settling {
  return { since: now, mark: '', markSince: now, shown: reading, previous: null, fresh: true };
}

/** The page's address changed: whatever was shown is no longer true of it. */
export function moved(state: Settling, now: number): Settling {
  return { since: now, mark: '', markSince: now, shown: reading, previous: lastPosting(state), fresh: false };
}

/** Takes in one look and decides what to show: the posting once it is surely the page's own, "pending" until then. */
export function settle(state: Settling, look: Look, times: SettleTimes = settleTimes): Settling {
  const mark = markOf(look.reading);
  const markSince = mark === state.mark ? state.markSince : look.now;
  const looked = { ...state, mark, markSince };
  const shown = decide(looked, look, times);
  if (markOf(shown) === markOf(state.shown)) return looked;
  const left = state.shown.status === 'read' && shown.status !== 'read';
  return { ...looked, shown, ...(left && { since: look.now, previous: lastPosting(state) }) };
}

/** False while another look is due soon even if nothing happens in the page. */
export function isSettled(state: Settling): boolean {
  return state.shown.status === 'none' || (state.shown.status === 'read' && state.mark === markOf(state.shown));
}

function decide(state: Settling, look: Look, times: SettleTimes): Reading {
  const waited = look.now - state.since >= times.cap;
  const still = look.now - state.markSince >= times.settle;
  if (look.reading.status === 'read') return decidePosting(state, look.reading, look, { waited, still });
  if (waited) return { ...look.reading, status: 'none' };
  if (look.reading.status === 'none' && look.loaded && still) return look.reading;
  return reading;
}

function decidePosting(
  state: Settling,
  found: Extract<Reading, { status: 'read' }>,
  look: Look,
  { waited, still }: { waited: boolean; still: boolean },
): Reading {
  if (state.fresh && look.loaded && !isLastResort(found.posting)) return found;
  const wait = waitFor(state.previous, found.posting);
  if (wait === 'nothing' || (still && (wait === 'settle' || waited))) return found;
  return isShown(state, found.posting) ? state.shown : reading;
}

/** True where the pane itself shows the posting's id, so that address and pane agree. */
function isConfirmed(posting: Posting): boolean {
  return posting.jobId !== null && posting.provenance.jobId !== undefined && posting.provenance.jobId !== 'url';
}

/** True where a hiring site's page was read by its looks: its own marks may still be coming. Any other page is opened by hand, and waits for nothing. */
function isLastResort({ site, provenance }: Posting): boolean {
  return provenance.description === 'dom:found-block' && site !== 'any-page';
}

/**
 * How long a posting must stand after a move, so that nothing of the one before it passes for its own: its text under a new
 * title is a pane half replaced until the whole wait is over; both may be a posting made twice.
 */
function waitFor(previous: Posting | null, posting: Posting): 'nothing' | 'settle' | 'cap' {
  const isOther = previous !== null && postingKey(previous) !== postingKey(posting);
  const sameTitle = isOther && previous.title === posting.title;
  const sameText = isOther && previous.description === posting.description;
  if (sameText) return sameTitle && isConfirmed(posting) ? 'settle' : 'cap';
  return !sameTitle && isConfirmed(posting) ? 'nothing' : 'settle';
}

function isShown({ shown }: Settling, posting: Posting): boolean {
  return shown.status === 'read' && postingKey(shown.posting) === postingKey(posting);
}

function lastPosting(state: Settling): Posting | null {
  return state.shown.status === 'read' ? state.shown.posting : state.previous;
}

/** Equal for two readings between which the page did not change. */
function markOf(reading: Reading): string {
  if (reading.status !== 'read') return `${reading.status} ${reading.status === 'none' ? reading.reason : ''}`;
  const { posting } = reading;
  return JSON.stringify([
    postingKey(posting),
    posting.title,
    posting.company,
    posting.location,
    posting.description.length,
  ]);
}
