/** Families whose skills are named by the same people: the parts of artificial intelligence. */
const ofIntelligence: ReadonlySet<string> = new Set([
  'llm',
  'agents',
  'evaluation',
  'retrieval',
  'machine-learning',
  'deep-learning',
  'perception',
  'ml-platform',
]);

/** The field that a family of skills belongs to: an acronym means one thing in one of them. Most families are a realm of their own. */
export function realmOf(family: string): string {
  return ofIntelligence.has(family) ? 'intelligence' : family;
}
