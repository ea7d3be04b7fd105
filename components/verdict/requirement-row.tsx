import { t } from '../../lib/i18n/messages.ts';
import type { Requirement } from '../../lib/match/match.ts';
import { Opens } from '../shared/opens.tsx';
import { Quote } from '../shared/quote.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import type { Correcting } from './correcting.ts';
import { reasonLine } from './reason-line.ts';
import { RowActions } from './row-actions.tsx';
import { SkillNames } from './skill-names.tsx';

interface RequirementRowProps {
  readonly requirement: Requirement;
  /** Absent where the profile cannot be changed from here. */
  readonly onHaveSkill?: ((skillId: string) => void) | undefined;
  /** Absent where nothing can be corrected from here. */
  readonly correcting?: Correcting | undefined;
}

/** One thing the posting asks; opens to its sentence with the words marked. */
export function RequirementRow({ requirement, onHaveSkill, correcting }: RequirementRowProps) {
  const { skills, state, reason, years, quote, marks } = requirement;
  return (
    <Opens
      class="row"
      summary={() => (
        <>
          <StateMark state={state} />
          <span class="row-name">
            <SkillNames requirement={requirement} />
          </span>
          {years !== null && <span class="row-years">{t('shared.yearsAsked', years)}</span>}
          {skills.some(({ isUnwanted }) => isUnwanted) && <span class="row-reason">{t('verdict.neverAgain')}</span>}
          {reason.kind !== 'has' && <span class="row-reason">{reasonLine(reason)}</span>}
        </>
      )}
    >
      <Quote text={quote} marks={marks} />
      <RowActions requirement={requirement} onHaveSkill={onHaveSkill} correcting={correcting} />
    </Opens>
  );
}
