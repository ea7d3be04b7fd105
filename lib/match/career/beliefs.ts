import type { Analysis } from '../../analysis/analysis.ts';
import type { Profile } from '../../profile/profile.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';

/** What a belief needs to know to speak up. */
interface Situation {
  readonly title: string;
  readonly analysis: Analysis;
  readonly profile: Profile;
  readonly asks: (...skills: readonly string[]) => boolean;
  readonly lacks: (...skills: readonly string[]) => boolean;
}

/** Asking for so many skills is naming tools rather than a job. */
const manySkills = 15;

/** Beliefs that hold people up, each with the posting or profile that brings it up. */
const occasions: Readonly<Record<string, (situation: Situation) => boolean>> = {
  phd: ({ analysis }) => analysis.degree?.level === 'phd',
  degree: ({ analysis, profile }) =>
    analysis.degree !== null &&
    analysis.degree.level !== 'phd' &&
    (profile.degree === 'none' || !analysis.degree.required),
  'self-taught': ({ analysis, profile }) => analysis.degree !== null && profile.degree === 'none',
  remote: ({ analysis }) => analysis.workMode === 'remote' || analysis.workMode === 'onsite',
  'entry-level': ({ analysis }) => analysis.seniority === 'intern' || analysis.seniority === 'junior',
  'ml-engineer-title': ({ title }) => /\b(?:machine learning|ml) engineer\b/i.test(title),
  'chatbot-sql': ({ asks, lacks }) => asks('sql') && lacks('sql'),
  notebooks: ({ asks, lacks }) =>
    (asks('docker') && lacks('docker')) || (asks('containers') && lacks('containers', 'docker')),
  'mlops-traps': ({ analysis, profile }) =>
    (analysis.track?.id === 'ml-platform' || analysis.track?.id === 'ml-reliability') &&
    profile.backgrounds.includes('data-scientist'),
  tools: ({ analysis }) => analysis.skills.filter(({ level }) => level !== 'mentioned').length >= manySkills,
};

/** Notes that set a common belief right where the posting or the profile brings it up. */
export function beliefsAbout(title: string, analysis: Analysis, profile: Profile): FactRef[] {
  const asked = new Set(analysis.skills.filter(({ level }) => level !== 'mentioned').map(({ skill }) => skill));
  const known = new Set(profile.skills.map(({ id }) => id));
  const situation: Situation = {
    title,
    analysis,
    profile,
    asks: (...skills) => skills.some((skill) => asked.has(skill)),
    lacks: (...skills) => skills.every((skill) => !known.has(skill)),
  };
  return Object.keys(occasions).flatMap((row) => (occasions[row]?.(situation) ? factsOf('belief', row) : []));
}
