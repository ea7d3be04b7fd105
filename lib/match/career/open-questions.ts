import type { Analysis } from '../../analysis/analysis.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';

/** Which unanswered question of the posting each question to the interviewer takes up (ours). */
const askedWithout: Readonly<Record<string, Analysis['questions'][number]['id']>> = {
  problem: 'decisions',
  success: 'closeness',
  return: 'transfer',
  ethics: 'breaks',
};

/** What to ask the interviewer, as the posting leaves it open; everything where it answers nothing. */
export function openQuestions({ questions }: Analysis): FactRef[] {
  const answered = new Set(questions.filter(({ quote }) => quote !== null).map(({ id }) => id));
  return Object.entries(askedWithout).flatMap(([row, id]) => (answered.has(id) ? [] : factsOf('ask', row)));
}
