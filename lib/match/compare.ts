import type { Analysis } from '../analysis/analysis.ts';
import type { Profile } from '../profile/profile.ts';
import type { Match } from './match.ts';

/** Lays a posting's requirements beside a profile. Pure; order of skills and requirements changes nothing but the order shown. */
export function compare(_analysis: Analysis, _profile: Profile): Match {
  const none = { have: 0, near: 0, missing: 0 };
  return {
    verdict: 'unknown',
    score: null,
    required: [],
    preferred: [],
    counts: { required: none, preferred: none },
    years: null,
    degree: null,
    dealBreakers: [],
  };
}
