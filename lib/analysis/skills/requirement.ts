import type { RequirementLevel } from '../analysis.ts';
import type { FoundForm } from './match-forms.ts';
import type { Passage } from './passage.ts';

/** A skill as one sentence asks for it. */
export interface Requirement extends FoundForm {
  readonly passage: Passage;
  readonly level: RequirementLevel;
  readonly years: number | null;
  /** The choice it belongs to, by object identity; null where it stands alone. */
  readonly choice: object | null;
}
