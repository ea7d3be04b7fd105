import { t } from '../../lib/i18n/messages.ts';
import type { Match } from '../../lib/match/match.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { Part } from '../shared/part.tsx';
import { Tally } from '../shared/tally.tsx';
import type { Correcting } from './correcting.ts';
import { RequirementList } from './requirement-list.tsx';

interface RequirementsProps {
  readonly match: Match;
  readonly onHaveSkill?: ((skillId: string) => void) | undefined;
  readonly correcting?: Correcting | undefined;
}

/** The must-haves open, the nice-to-haves folded to their counts. */
export function Requirements({ match, onHaveSkill, correcting }: RequirementsProps) {
  return (
    <>
      {match.required.length > 0 && (
        <Part title={t('verdict.mustHaves')} aside={<Tally counts={match.counts.required} />}>
          <RequirementList requirements={match.required} onHaveSkill={onHaveSkill} correcting={correcting} />
        </Part>
      )}
      {match.preferred.length > 0 && (
        <FoldedPart title={t('verdict.niceToHaves')} aside={<Tally counts={match.counts.preferred} />}>
          <RequirementList requirements={match.preferred} onHaveSkill={onHaveSkill} correcting={correcting} />
        </FoldedPart>
      )}
    </>
  );
}
