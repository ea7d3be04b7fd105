import type { RequirementLevel, SkillMention } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { Section } from '../structure/block.ts';
import { skillLexicon } from './lexicon.ts';
import { mergeRequirements } from './merge.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { Requirement } from './requirement.ts';

/** The skills that the posting connects with the person, each once, at its strongest level, in order of first mention. */
export function findSkills(document: Document): SkillMention[] {
  const requirements = passagesOf(document, skillLexicon()).flatMap(requirementsOf);
  return mergeRequirements(document.text, requirements);
}

const levelBySection: Record<Section, RequirementLevel | null> = {
  required: 'required',
  preferred: 'preferred',
  duties: 'mentioned',
  role: 'mentioned',
  unknown: 'mentioned',
  company: null,
  benefits: null,
  pay: null,
  legal: null,
};

function requirementsOf(passage: Passage): Requirement[] {
  const level = levelBySection[passage.section];
  if (level === null) return [];
  return passage.forms.map((form) => ({ ...form, passage, level, years: null, choice: null }));
}
