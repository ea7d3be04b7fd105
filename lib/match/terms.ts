import type { Analysis } from '../analysis/analysis.ts';
import { degreeLevels } from '../analysis/vocabulary.ts';
import type { Profile } from '../profile/profile.ts';
import type { Match, MatchState } from './match.ts';

const degreeRank = ['none', ...degreeLevels];

/** Years overall: near from three fifths of what is asked, or one year short; null where none are asked. */
export function judgeYears(analysis: Analysis, profile: Profile): Match['years'] {
  const asked = analysis.yearsMin;
  if (asked === null) return null;
  const have = profile.years;
  return { asked, have, state: have === null ? 'unknown' : stateOfYears(asked, have) };
}

function stateOfYears(asked: number, have: number): MatchState {
  if (have >= asked) return 'have';
  return have >= asked * 0.6 || asked - have <= 1 ? 'near' : 'missing';
}

/** The degree: near where a lower one than asked may be made up for by experience; null where none is asked. */
export function judgeDegree(analysis: Analysis, profile: Profile): Match['degree'] {
  if (!analysis.degree) return null;
  const { level, required } = analysis.degree;
  const have = profile.degree;
  const lower = have !== null && degreeRank.indexOf(have) < degreeRank.indexOf(level);
  const shortState = required ? 'missing' : 'near';
  return { asked: level, required, have, state: have === null ? 'unknown' : lower ? shortState : 'have' };
}
