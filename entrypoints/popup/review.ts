import type { PageState, Reviewed } from '../../components/popup/props.ts';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { postingFacts } from '../../lib/match/career/posting-facts.ts';
import { matchProfile } from '../../lib/match/match-profile.ts';
import type { Posting, Reading } from '../../lib/posting/posting.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** A posting with what the engine says of it, computed once. */
export interface Judged {
  readonly posting: Posting;
  readonly analysis: Analysis;
}

export function judge(posting: Posting): Judged {
  return { posting, analysis: analysePosting(posting) };
}

/** The posting beside the profile and what was saved, as both are now. */
export function review({ posting, analysis }: Judged, profile: Profile, saved: readonly SavedRow[]): Reviewed {
  const key = postingKey(posting);
  const status = saved.find((row) => row.key === key)?.status ?? null;
  return {
    posting,
    analysis,
    match: matchProfile(analysis, profile),
    facts: postingFacts(posting, analysis, profile),
    status,
  };
}

/** What the popup shows of a reading; `reviewed` is the reading's posting where there is one. */
export function pageState(reading: Reading, reviewed: Reviewed | null): PageState {
  if (reviewed) return { kind: 'read', reviewed };
  if (reading.status !== 'none') return { kind: 'asking' };
  const { status: _, ...unread } = reading;
  return { kind: 'none', unread };
}
