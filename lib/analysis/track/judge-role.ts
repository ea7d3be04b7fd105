import type { Analysis, SkillMention } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';

/** What the role really is. `skills` are those found in the same document. */
export interface RoleVerdict {
  readonly track: Analysis['track'];
  readonly orientation: Sourced<NonNullable<Analysis['orientation']>> | null;
  readonly companyType: Sourced<NonNullable<Analysis['companyType']>> | null;
  readonly focus: Analysis['focus'];
  readonly work: Analysis['work'];
  readonly questions: Analysis['questions'];
  readonly flags: Analysis['flags'];
}

/** Judges the role by its duties first, then what is asked, then its title. */
export function judgeRole(_document: Document, _skills: readonly SkillMention[]): RoleVerdict {
  return { track: null, orientation: null, companyType: null, focus: [], work: {}, questions: [], flags: [] };
}
