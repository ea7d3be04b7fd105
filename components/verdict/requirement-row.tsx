import { t } from '../../lib/i18n/messages.ts';
import type { Requirement } from '../../lib/match/match.ts';
import { Opens } from '../shared/opens.tsx';
import { Quote } from '../shared/quote.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import { reasonLine } from './reason-line.ts';
import { SkillNames } from './skill-names.tsx';

interface RequirementRowProps {
  readonly requirement: Requirement;
  /** Absent where the profile cannot be changed from here. */
  readonly onHaveSkill?: ((skillId: string) => void) | undefined;
}

/** One thing the posting asks; opens to its sentence with the words marked. */
export function RequirementRow({ requirement, onHaveSkill }: RequirementRowProps) {
  const { state, reason, years, quote, marks } = requirement;
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
          {reason.kind !== 'has' && <span class="row-reason">{reasonLine(reason)}</span>}
        </>
      )}
    >
      <Quote text={quote} marks={marks} />
      {onHaveSkill && state !== 'have' && <HaveThis requirement={requirement} onHaveSkill={onHaveSkill} />}
    </Opens>
  );
}

function HaveThis({ requirement, onHaveSkill }: Required<RequirementRowProps>) {
  const { skills, reason } = requirement;
  // Whoever lacks years only has the skill already; the profile says how long.
  const short = reason.kind === 'short' ? reason.skill : null;
  const missing = skills.filter(({ id, state }) => state !== 'have' && id !== short);
  if (missing.length === 0) return null;
  return (
    <div class="chips">
      {missing.map((skill) => (
        <button key={skill.id} type="button" class="chip action" onClick={() => onHaveSkill?.(skill.id)}>
          {skills.length === 1 ? t('verdict.haveThis') : t('verdict.haveNamed', { skill: skill.text })}
        </button>
      ))}
    </div>
  );
}
