import type { Analysis } from '../../analysis/analysis.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';
import { openQuestions } from './open-questions.ts';

/** What to have ready for an interview: what is tested, what to ask back, which stories to tell. */
export interface InterviewNotes {
  readonly tested: readonly FactRef[];
  readonly ask: readonly FactRef[];
  readonly stories: readonly FactRef[];
}

/** Notes for a saved posting at the interview stage. Pure. @param analysis full or light */
export function interviewNotes(analysis: Analysis): InterviewNotes {
  const track = analysis.track?.id ?? 'other';
  return {
    tested: [...factsOf('interview', track, ['tested', 'weak']), ...factsOf('interview', 'any')],
    ask: openQuestions(analysis),
    stories: ['decision', 'system', 'failure', 'trade-off'].flatMap((row) => factsOf('proof', row)),
  };
}
