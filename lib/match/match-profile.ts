import type { Analysis } from '../analysis/analysis.ts';
import type { Profile } from '../profile/profile.ts';
import { comparer } from './compare.ts';
import type { Circumstances, Match } from './match.ts';

/** Lays a posting's requirements beside a profile; null while the profile holds no skill to compare with. Pure. */
export function matchProfile(analysis: Analysis, profile: Profile, { year, location }: Circumstances): Match | null {
  return profileMatcher(profile, year)(analysis, location);
}

/**
 * `matchProfile` for many postings and one profile, whose skills are laid out once.
 * @param year the present calendar year; null: no skill is stale
 */
export function profileMatcher(
  profile: Profile,
  year: number | null,
): (analysis: Analysis, location?: string | null) => Match | null {
  return profile.skills.length === 0 ? () => null : comparer(profile, year);
}
