import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { SavedState } from '../../lib/library/saved-state.ts';
import { postingFacts } from '../../lib/match/career/posting-facts.ts';
import { applyCorrections, correctionsOn } from '../../lib/match/corrections.ts';
import { type Comparison, matchProfile } from '../../lib/match/match-profile.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import { unreadFields } from '../../lib/posting/unread-fields.ts';
import type { Corrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';

export { warmUpSteps } from '../../lib/analysis/warm-up.ts';

/** A posting with what the engine says of it, computed once, before any correction. */
export interface Judged {
  readonly key: string;
  readonly posting: Posting;
  readonly analysis: Analysis;
}

/** What a verdict depends on besides the posting. */
export interface Circumstances {
  readonly profile: Profile;
  readonly corrections: Corrections;
  /** The present calendar year. */
  readonly year: number;
  /** Of the judged posting; null while it is not saved. */
  readonly saved: SavedState | null;
}

/** Reads a posting. Pure. */
export function judge(posting: Posting): Judged {
  return { key: postingKey(posting), posting, analysis: analysePosting(posting) };
}

/** All that is shown of a judged posting. */
export function verdictOn(judged: Judged, circumstances: Circumstances) {
  const { posting, key } = judged;
  const { profile, corrections, saved } = circumstances;
  const { analysis, match, terms } = matched(judged, circumstances);
  return {
    posting,
    analysis,
    match,
    terms,
    applied: correctionsOn(judged.analysis, corrections, key),
    facts: postingFacts(posting, analysis, profile),
    unread: unreadFields(posting),
    saved,
  };
}

/** The analysis as the person corrected it, beside their profile. */
export function matched(
  { key, posting: { location }, analysis }: Judged,
  { profile, corrections, year }: Circumstances,
): Comparison & { readonly analysis: Analysis } {
  const corrected = applyCorrections(analysis, corrections, key);
  return { analysis: corrected, ...matchProfile(corrected, profile, { year, location }) };
}
