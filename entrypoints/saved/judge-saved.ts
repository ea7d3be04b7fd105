import type { SavedPosting } from '../../lib/library/saved-posting.ts';
import { applyCorrections, correctionsOn } from '../../lib/match/corrections.ts';
import { type Comparison, profileMatcher } from '../../lib/match/match-profile.ts';
import type { Correction, Corrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** What a verdict needs of a saved posting, with its text or without. */
interface Judgeable extends Pick<SavedPosting, 'key' | 'analysis'> {
  readonly posting: Pick<SavedPosting['posting'], 'location'>;
}

/** A saved posting as the person's corrections have it, beside the profile. */
export interface JudgedSaved<Saved extends Judgeable> extends Comparison {
  readonly saved: Saved;
  readonly applied: readonly Correction[];
}

/** Judges saved postings for one profile; what is stored stays as the engine read it. @param year the present calendar year */
export function savedJudge(profile: Profile, corrections: Corrections, year: number) {
  const match = profileMatcher(profile, year);
  return <Saved extends Judgeable>(stored: Saved): JudgedSaved<Saved> => {
    const analysis = applyCorrections(stored.analysis, corrections, stored.key);
    return {
      saved: { ...stored, analysis },
      ...match(analysis, stored.posting.location),
      applied: correctionsOn(stored.analysis, corrections, stored.key),
    };
  };
}
