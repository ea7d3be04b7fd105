import type { Analysis } from '../analysis/analysis.ts';
import type { Profile } from '../profile/profile.ts';
import { isUntouched } from '../profile/profile.ts';
import { comparer } from './compare.ts';
import type { Circumstances, Match, TermsMatch } from './match.ts';
import { compareTerms } from './terms.ts';

/** A posting beside a profile, as far as that has been filled in. */
export interface Comparison {
  /** Null while the profile holds no skill to compare with. */
  readonly match: Match | null;
  /** The match's own, where there is one. */
  readonly terms: TermsMatch;
}

/** Lays a posting beside a profile. Pure. */
export function matchProfile(analysis: Analysis, profile: Profile, { year, location }: Circumstances): Comparison {
  return profileMatcher(profile, year)(analysis, location);
}

/**
 * `matchProfile` for many postings and one profile, whose skills are laid out once.
 * @param year the present calendar year; null: no skill is stale
 */
export function profileMatcher(
  profile: Profile,
  year: number | null,
): (analysis: Analysis, location?: string | null) => Comparison {
  if (profile.skills.length > 0) {
    const compare = comparer(profile, year);
    return (analysis, location) => {
      const match = compare(analysis, location);
      return { match, terms: match };
    };
  }
  // Whoever has said nothing yet has called nothing a deal-breaker either, though all are ticked for them.
  const terms = isUntouched(profile) ? { ...profile, dealBreakers: [] } : profile;
  return (analysis, location = null) => ({ match: null, terms: compareTerms(analysis, terms, { year, location }) });
}
