import type { Analysis } from '../analysis/analysis.ts';
import type { Profile } from '../profile/profile.ts';
import { compare } from './compare.ts';
import type { Match } from './match.ts';

/** Lays a posting's requirements beside a profile; null while the profile holds no skill to compare with. Pure. */
export function matchProfile(analysis: Analysis, profile: Profile): Match | null {
  return profile.skills.length === 0 ? null : compare(analysis, profile);
}
