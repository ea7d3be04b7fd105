import type { Analysis, SkillMention } from '../../../lib/analysis/analysis.ts';
import { comparer } from '../../../lib/match/compare.ts';
import type { SkillRelations } from '../../../lib/match/known-skills.ts';
import type { Circumstances, Match } from '../../../lib/match/match.ts';
import { emptyProfile, type Profile, type ProfileSkill } from '../../../lib/profile/profile.ts';
import { anAnalysis } from '../library/a-posting.ts';

/** PyTorch implies deep learning, which implies machine learning; the vector stores stand in for one another. */
const implied: Record<string, string[]> = {
  pytorch: ['deep-learning', 'machine-learning'],
  tensorflow: ['deep-learning', 'machine-learning'],
  'deep-learning': ['machine-learning'],
};
const substitutes: Record<string, string[]> = {
  pinecone: ['weaviate'],
  weaviate: ['pinecone'],
  pytorch: ['tensorflow'],
  tensorflow: ['pytorch'],
};
const relations: SkillRelations = {
  impliedBy: (id) => implied[id] ?? [],
  substitutesOf: (id) => substitutes[id] ?? [],
  isLanguage: () => false,
};
export const skillIds = [
  'pytorch',
  'tensorflow',
  'deep-learning',
  'machine-learning',
  'pinecone',
  'weaviate',
  'sql',
  'aws',
];

/** A posting that asks for skills one after another, each in a sentence of its own. */
export function asking(...skills: (Partial<SkillMention> & { skill: string })[]): Analysis {
  const mentions = skills.map((skill, index): SkillMention => {
    const quote = `We ask for ${skill.skill} here.`;
    const quoteStart = index * 100;
    const start = quoteStart + 11;
    const end = start + skill.skill.length;
    return { text: skill.skill, surfaces: [], level: 'required', quote, quoteStart, start, end, ...skill };
  });
  return anAnalysis({ skills: mentions, yearsMin: null, degree: null, visa: null, sources: {} });
}

export function knowing(...skills: (string | ProfileSkill)[]): Profile {
  const entries = skills.map((skill) => (typeof skill === 'string' ? { id: skill, level: 'working' as const } : skill));
  return { ...emptyProfile, skills: entries };
}

export function compare(analysis: Analysis, profile: Profile, circumstances: Partial<Circumstances> = {}): Match {
  const { year = null, location = null } = circumstances;
  return comparer(profile, year, relations)(analysis, location);
}
