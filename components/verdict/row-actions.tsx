import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Requirement } from '../../lib/match/match.ts';
import type { Correction } from '../../lib/profile/corrections.ts';
import { skillsLike } from '../../lib/taxonomy/like.ts';
import { type Choice, ChoiceButton } from './choice-button.tsx';
import { type Correcting, nameOfSkill } from './correcting.ts';

interface RowActionsProps {
  readonly requirement: Requirement;
  /** Absent where the profile cannot be changed from here. */
  readonly onHaveSkill?: ((skillId: string) => void) | undefined;
  /** Absent where nothing can be corrected from here. */
  readonly correcting?: Correcting | undefined;
}

/** So many skills are offered as the one that is meant. */
const mostLike = 8;

/** What a person can say to one requirement, each by one press or two. */
export function RowActions({ requirement, onHaveSkill, correcting }: RowActionsProps) {
  return (
    <div class="chips">
      {onHaveSkill && <HaveThis requirement={requirement} onHaveSkill={onHaveSkill} />}
      {correcting && <Corrections requirement={requirement} correcting={correcting} />}
    </div>
  );
}

function HaveThis({ requirement, onHaveSkill }: Pick<Required<RowActionsProps>, 'requirement' | 'onHaveSkill'>) {
  const { skills, reason, state } = requirement;
  if (state === 'have') return null;
  // Whoever lacks years only has the skill already; the profile says how long.
  const short = reason.kind === 'short' ? reason.skill : null;
  const missing = skills.filter(({ id, state: each }) => each !== 'have' && id !== short);
  return missing.map((skill) => (
    <button key={skill.id} type="button" class="chip action" onClick={() => onHaveSkill?.(skill.id)}>
      {skills.length === 1 ? t('verdict.haveThis') : t('verdict.haveNamed', { skill: skill.text })}
    </button>
  ));
}

function Corrections({ requirement, correcting }: { requirement: Requirement; correcting: Correcting }) {
  const { skills } = requirement;
  const correct = (...rules: readonly Correction[]) => {
    for (const rule of rules) correcting.onCorrect({ kind: 'add', rule });
  };
  const exclusions = skills.map(
    ({ id, text }): Choice => ({
      id,
      label: text,
      onChoose: () => correct({ kind: 'not-a-skill', skill: id }),
    }),
  );
  return (
    <>
      <ChoiceButton label={t('verdict.notASkill')} choices={exclusions} isDirect />
      <ChoiceButton label={t('verdict.wrongLevel')} choices={levelChoices(requirement, correcting.posting, correct)} />
      <ChoiceButton label={t('verdict.sameAs')} choices={meaningsOf(requirement, correct)} />
    </>
  );
}

function levelChoices(
  { skills, level }: Requirement,
  posting: string,
  correct: (...rules: readonly Correction[]) => void,
): Choice[] {
  const other = level === 'required' ? 'preferred' : 'required';
  const values = { level: nameOf('askedLevels', other) };
  const choose = (where: string | null) => () =>
    correct(...skills.map(({ id }) => ({ kind: 'level', skill: id, level: other, posting: where }) as const));
  return [
    { id: 'here', label: t('verdict.levelHere', values), onChoose: choose(posting) },
    { id: 'always', label: t('verdict.levelAlways', values), onChoose: choose(null) },
  ];
}

/** Of alternatives each is offered its own kin; what stands for one skill is chosen among those. */
function meaningsOf({ skills }: Requirement, correct: (rule: Correction) => void): Choice[] {
  return skills.flatMap(({ id, text }) =>
    skillsLike(id, mostLike).map((like) => ({
      id: `${id} ${like}`,
      label:
        skills.length === 1 ? nameOfSkill(like) : t('verdict.sameAsNamed', { skill: text, same: nameOfSkill(like) }),
      onChoose: () => correct({ kind: 'same-as', skill: id, as: like }),
    })),
  );
}
