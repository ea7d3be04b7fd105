import type { Analysis, Evidence, SourcedField } from '../analysis/analysis.ts';
import { degreeLevels } from '../analysis/vocabulary.ts';
import type { Profile } from '../profile/profile.ts';
import type { DealBreaker, Match, MatchState } from './match.ts';

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

/** Hard conditions that the profile does not meet: no visa where one is needed, three or more years short, a required degree. */
export function findDealBreakers(
  analysis: Analysis,
  profile: Profile,
  { years, degree }: Pick<Match, 'years' | 'degree'>,
): DealBreaker[] {
  const found: DealBreaker[] = [];
  if (analysis.visa === 'no' && profile.needsVisa) found.push({ id: 'visa', evidence: evidenceOf(analysis, 'visa') });
  if (years?.state === 'missing' && years.asked - (years.have ?? 0) >= 3) {
    found.push({ id: 'years', evidence: evidenceOf(analysis, 'yearsMin') });
  }
  if (degree?.state === 'missing') found.push({ id: 'degree', evidence: evidenceOf(analysis, 'degree') });
  return found;
}

function evidenceOf(analysis: Analysis, field: SourcedField): Evidence {
  return analysis.sources[field] ?? { quote: '', start: -1, end: -1 };
}
