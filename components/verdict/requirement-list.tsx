import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Requirement } from '../../lib/match/match.ts';
import { Opens } from '../shared/opens.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import type { Correcting } from './correcting.ts';
import { RequirementRow } from './requirement-row.tsx';
import { SkillNames } from './skill-names.tsx';

interface RequirementListProps {
  readonly requirements: readonly Requirement[];
  readonly onHaveSkill?: ((skillId: string) => void) | undefined;
  readonly correcting?: Correcting | undefined;
}

/** What hurts first: missing, near, then everything the person has on one wrapped line until opened. */
export function RequirementList({ requirements, onHaveSkill, correcting }: RequirementListProps) {
  const had = requirements.filter(({ state }) => state === 'have');
  const wanting = [
    ...requirements.filter(({ state }) => state === 'missing'),
    ...requirements.filter(({ state }) => state === 'near'),
  ];
  const rows = useRef<HTMLDivElement>(null);
  // The pressed button goes with its row; focus stays in the list, for those who go by keyboard.
  const keepFocus = () => rows.current?.focus({ preventScroll: true });
  const have = (id: string) => {
    onHaveSkill?.(id);
    keepFocus();
  };
  const onCorrect: Correcting['onCorrect'] = (change) => {
    correcting?.onCorrect(change);
    keepFocus();
  };
  const here = correcting && { ...correcting, onCorrect };
  return (
    <div class="rows" ref={rows} tabIndex={-1}>
      {wanting.map((requirement) => (
        <RequirementRow
          key={keyOf(requirement)}
          requirement={requirement}
          onHaveSkill={onHaveSkill && have}
          correcting={here}
        />
      ))}
      {had.length > 0 && <Had requirements={had} correcting={here} />}
    </div>
  );
}

function Had({ requirements, correcting }: Pick<RequirementListProps, 'requirements' | 'correcting'>) {
  return (
    <Opens
      class="row had"
      summary={(open) => (
        <>
          <StateMark state="have" />
          <span class="sr">{nameOf('states', 'have')}:</span>
          <span class="row-name">
            {open
              ? t('verdict.had', { count: requirements.length })
              : requirements.map((requirement, index) => (
                  <Fragment key={keyOf(requirement)}>
                    {index > 0 && ', '}
                    <SkillNames requirement={requirement} />
                  </Fragment>
                ))}
          </span>
        </>
      )}
    >
      {requirements.map((requirement) => (
        <RequirementRow key={keyOf(requirement)} requirement={requirement} correcting={correcting} />
      ))}
    </Opens>
  );
}

function keyOf({ skills, level }: Requirement): string {
  return `${level}:${skills.map(({ id }) => id).join('|')}`;
}
