import type { Analysis } from '../analysis/analysis.ts';
import type { Profile } from '../profile/profile.ts';
import { comparer } from './compare.ts';
import type { Match } from './match.ts';

/** Lays a posting's requirements beside a profile; null while the profile holds no skill to compare with. Pure. */
export function matchProfile(analysis: Analysis, profile: Profile): Match | null {
  return profileMatcher(profile)(analysis);
}

/** `matchProfile` for many postings and one profile, whose skills are laid out once. */
export function profileMatcher(profile: Profile): (analysis: Analysis) => Match | null {
  return profile.skills.length === 0 ? () => null : comparer(profile);
}
