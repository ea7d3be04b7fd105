import type { RequirementLevel } from '../analysis.ts';
import type { FoundForm } from './match-forms.ts';
import type { Passage } from './passage.ts';

/** A skill as one sentence asks for it. */
export interface Requirement {
  readonly form: FoundForm;
  readonly passage: Passage;
  /** Id of the skill: the form's, but for the later of two near relatives in one list. */
  readonly skill: string;
  readonly level: RequirementLevel;
  readonly years: number | null;
  /** The choice it belongs to, by object identity; null where it stands alone. */
  readonly choice: object | null;
}
