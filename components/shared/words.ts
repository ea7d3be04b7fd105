import type { Degree, Employment, Seniority, WorkMode } from '../../lib/analysis/analysis.ts';
import type { Status } from '../../lib/library/saved-posting.ts';
import type { Counts, MatchState, VerdictWord } from '../../lib/match/match.ts';
import type { Profile, SkillLevel } from '../../lib/profile/profile.ts';

/** Words that more than one screen says. */

export const productName = 'Rolescope';

export const undoWord = 'Undo';

export const verdictWords: Record<VerdictWord, string> = {
  strong: 'Strong match',
  'within-reach': 'Within reach',
  stretch: 'A stretch',
  far: 'Far off',
  unknown: 'Too little to tell',
};

export const stateWords: Record<MatchState, string> = { have: 'have', near: 'near', missing: 'missing' };

export const seniorityWords: Record<Seniority, string> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};

export const workModeWords: Record<WorkMode, string> = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' };

export const employmentWords: Record<Employment, string> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  contract: 'Contract',
  internship: 'Internship',
  temporary: 'Temporary',
};

export const degreeWords: Record<NonNullable<Profile['degree']>, string> = {
  none: 'No degree',
  bachelor: 'Bachelor’s',
  master: 'Master’s',
  phd: 'PhD',
};

export const degreeNeedWord = ({ level, required }: Degree): string =>
  `${degreeWords[level]}${required ? ' required' : ' welcome'}`;

export const levelWords: Record<SkillLevel, string> = {
  learning: 'Learning',
  working: 'Working',
  strong: 'Strong',
  expert: 'Expert',
};

export const statusWords: Record<Status, string> = {
  saved: 'Saved',
  applied: 'Applied',
  'phone-screen': 'Phone screen',
  interview: 'Interview',
  offer: 'Offer',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  'no-reply': 'No reply',
};

/** Counts for a screen reader: "6 have, 2 near, 1 missing". */
export const countsWord = ({ have, near, missing }: Counts): string =>
  `${have} ${stateWords.have}, ${near} ${stateWords.near}, ${missing} ${stateWords.missing}`;

export const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;
export const yearsAsked = (count: number): string => `${count}+ ${count === 1 ? 'year' : 'years'}`;
