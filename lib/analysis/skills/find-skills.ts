import type { SkillMention } from '../analysis.ts';
import type { Document } from '../document.ts';

/** The skills that the posting connects with the person, each once, at its strongest level, in order of first mention. */
export function findSkills(_document: Document): SkillMention[] {
  return [];
}
