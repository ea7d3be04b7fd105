import type { Analysis } from '../analysis/analysis.ts';

const noEvidence = { quote: '', start: -1, end: -1 };

/**
 * What a list needs of an analysis: all verdicts and requirements, so that a match can be computed afresh, without the
 * sentences they came from and without skills that are only mentioned. An Analysis still; pure.
 */
export function lighten(analysis: Analysis): Analysis {
  return {
    ...analysis,
    track: analysis.track && { ...analysis.track, ranked: analysis.track.ranked.slice(0, 2), evidence: [] },
    ...(analysis.clearance && { clearance: noEvidence }),
    ...(analysis.languages && { languages: analysis.languages.map((asked) => ({ ...asked, ...noEvidence })) }),
    salary: analysis.salary && { ...analysis.salary, quote: '' },
    skills: analysis.skills
      .filter((skill) => skill.level !== 'mentioned' || skill.any !== undefined)
      .map((skill) => ({ ...skill, surfaces: [], quote: '' })),
    questions: [],
    flags: analysis.flags.map((flag) => ({ ...flag, quote: '' })),
    sources: {
      ...(analysis.sources.visa && { visa: noEvidence }),
      ...(analysis.sources.yearsMin && { yearsMin: noEvidence }),
      ...(analysis.sources.degree && { degree: noEvidence }),
    },
  };
}
