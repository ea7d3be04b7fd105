import fc from 'fast-check';
import type { Correction } from '../../../lib/profile/corrections.ts';
import { correctedLevels } from '../../../lib/profile/vocabulary.ts';

const postings = fc.constantFrom('linkedin:1', 'indeed:abc');

/** Any correction of one of these skills. */
export function rulesAbout(...skills: readonly string[]): fc.Arbitrary<Correction> {
  const skill = fc.constantFrom(...skills);
  return fc.oneof(
    fc.record({ kind: fc.constant('not-a-skill' as const), skill }),
    fc.record({ kind: fc.constant('same-as' as const), skill, as: skill }),
    fc.record({
      kind: fc.constant('level' as const),
      skill,
      level: fc.constantFrom(...correctedLevels),
      posting: fc.option(postings),
    }),
    fc.record({
      kind: fc.constant('track' as const),
      posting: postings,
      track: fc.constantFrom('software', 'applied-ml', 'governance'),
    }),
  );
}

export const correctionRules = rulesAbout('spark', 'sql', 'unlisted:Kestra', 'kafka');
