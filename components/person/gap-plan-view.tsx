import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { GapPlan, PlannedSkill } from '../../lib/match/career/gap-plan.ts';
import { factsOf } from '../../lib/taxonomy/career/facts.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { FactGroups } from '../career/fact-groups.tsx';
import { formatShare } from '../shared/format.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { reasonLine } from '../verdict/reason-line.ts';

const shown = 12;

/** The way to a track: what opens most first, then the steps, warnings and habits of the sources. */
export function GapPlanView({ plan }: { readonly plan: GapPlan }) {
  const { track, skills, transfer, steps, warnings, habits } = plan;
  const part = (name: string) => (transfer ? factsOf('transfer', transfer.id, [name]) : []);
  return (
    <section class="gap-plan" aria-live="polite">
      <h3>{t('paths.plan', { track: nameOf('tracks', track) })}</h3>
      {transfer && <p>{t('paths.months', transfer.months)}</p>}
      {skills.length === 0 ? (
        <p class="muted">{t('paths.nothingMissing')}</p>
      ) : (
        <ol class="planned">
          {skills.slice(0, shown).map((skill) => (
            <PlannedLine key={skill.id} skill={skill} />
          ))}
        </ol>
      )}
      <FactGroups
        groups={[
          { title: t('about.carries'), facts: part('carries') },
          { title: t('paths.spared'), facts: part('spared') },
          { title: t('paths.steps'), facts: steps },
          { title: t('about.mistake'), facts: part('mistake') },
          { title: t('paths.warnings'), facts: warnings },
          { title: t('paths.habits'), facts: habits },
        ]}
      />
    </section>
  );
}

function PlannedLine({ skill: { id, share, opens, reason } }: { readonly skill: PlannedSkill }) {
  const why = [
    opens > 0 && t('paths.opens', opens),
    share !== null && t('paths.askedIn', { share: formatShare(share) }),
    share === null && t('paths.namedBySource'),
    reason.kind !== 'none' && reason.kind !== 'has' && reasonLine(reason),
  ].filter(Boolean);
  return (
    <li>
      <StateMark state={reason.kind === 'none' ? 'missing' : 'near'} size={14} />
      <span>{skillById(id)?.name ?? id}</span>
      <span class="muted small">{why.join(' · ')}</span>
    </li>
  );
}
