import type { Analysis } from '../analysis/analysis.ts';
import { degreeLevels } from '../analysis/vocabulary.ts';
import { type LanguageLevel, languageLevels, type Profile } from '../profile/profile.ts';
import { findDealBreakers } from './deal-breakers.ts';
import type { Circumstances, LanguageMatch, MatchState, TermsMatch } from './match.ts';

const degreeRank = ['none', ...degreeLevels];

/** Lays a posting's terms beside a profile's; deal-breakers are those that the person calls so. Pure. */
export function compareTerms(analysis: Analysis, profile: Profile, circumstances: Circumstances): TermsMatch {
  const terms = {
    years: judgeYears(analysis, profile),
    degree: judgeDegree(analysis, profile),
    languages: judgeLanguages(analysis, profile),
  };
  return { ...terms, dealBreakers: findDealBreakers(analysis, profile, circumstances, terms) };
}

/**
 * Years overall: near from three fifths of what is asked, or one year short; null where none are asked. Years that are asked of a
 * skill ("three years of PyTorch") are met by the years of that skill, also those of study.
 */
export function judgeYears(analysis: Analysis, profile: Profile): TermsMatch['years'] {
  const asked = analysis.yearsMin;
  if (asked === null) return null;
  const have = profile.years;
  if (have === null) return { asked, have, state: 'unknown' };
  return { asked, have, state: hasYearsOfSkill(analysis, profile, asked) ? 'have' : stateOfYears(asked, have) };
}

function hasYearsOfSkill({ skills }: Analysis, profile: Profile, asked: number): boolean {
  const meant = skills.filter(({ level, years }) => level === 'required' && years === asked);
  return meant.some(({ skill }) => profile.skills.some(({ id, years = 0 }) => id === skill && years >= asked));
}

function stateOfYears(asked: number, have: number): MatchState {
  if (have >= asked) return 'have';
  return have >= asked * 0.6 || asked - have <= 1 ? 'near' : 'missing';
}

/** The degree: near where a lower one than asked may be made up for by experience; null where none is asked. */
function judgeDegree(analysis: Analysis, profile: Profile): TermsMatch['degree'] {
  if (!analysis.degree) return null;
  const { level, required } = analysis.degree;
  const have = profile.degree;
  const lower = have !== null && degreeRank.indexOf(have) < degreeRank.indexOf(level);
  const shortState = required ? 'missing' : 'near';
  return { asked: level, required, have, state: have === null ? 'unknown' : lower ? shortState : 'have' };
}

/** The languages asked; where the profile names none, or not the one that the posting is written in, nothing is known of them. */
function judgeLanguages({ languages = [], language }: Analysis, profile: Profile): LanguageMatch[] {
  return languages.map((asked) => {
    const have = profile.languages.find(({ code }) => code === asked.code)?.level ?? null;
    if (have !== null) return { asked, have, state: isBelow(have, asked.level) ? 'missing' : 'have' };
    const isKnownAbsent = profile.languages.length > 0 && asked.code !== language;
    return { asked, have, state: isKnownAbsent ? 'missing' : 'unknown' };
  });
}

function isBelow(have: LanguageLevel, asked: LanguageLevel): boolean {
  return languageLevels.indexOf(have) < languageLevels.indexOf(asked);
}
