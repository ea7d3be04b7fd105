import type { Reviewed } from '../../components/popup/props.ts';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { savedStateOf } from '../../lib/library/saved-state.ts';
import { postingFacts } from '../../lib/match/career/posting-facts.ts';
import { applyCorrections, correctionsOn } from '../../lib/match/corrections.ts';
import { matchProfile } from '../../lib/match/match-profile.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import type { Corrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** A posting with what the engine says of it, computed once, before any correction. */
export interface Judged {
  readonly posting: Posting;
  readonly analysis: Analysis;
}

export function judge(posting: Posting): Judged {
  return { posting, analysis: analysePosting(posting) };
}

/** What a review takes into account, as it is now. */
export interface ReviewContext {
  readonly profile: Profile;
  readonly corrections: Corrections;
  readonly saved: readonly SavedRow[];
  readonly now: Date;
}

/** The posting, put right by the person's corrections, beside the profile and what was saved. */
export function review({ posting, analysis }: Judged, { profile, corrections, saved, now }: ReviewContext): Reviewed {
  const key = postingKey(posting);
  const corrected = applyCorrections(analysis, corrections, key);
  const row = saved.find((one) => one.key === key);
  const circumstances = { year: now.getFullYear(), location: posting.location };
  return {
    posting,
    analysis: corrected,
    applied: correctionsOn(analysis, corrections, key),
    ...matchProfile(corrected, profile, circumstances),
    facts: postingFacts(posting, corrected, profile),
    saved: row ? savedStateOf(row) : null,
  };
}
