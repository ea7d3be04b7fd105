import { formatList } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Demand, DemandedSkill } from '../../lib/taxonomy/career/demand.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { formatShare } from '../shared/format.ts';
import { StateMark } from '../shared/state-mark.tsx';

interface DemandListProps {
  readonly demand: readonly Demand[];
  readonly known: ReadonlySet<string>;
}

/** What published counts say is asked in such postings, each skill marked where the person has it. */
export function DemandList({ demand, known }: DemandListProps) {
  return (
    <>
      {demand.map((row) => (
        <figure key={row.id} class="demand">
          <figcaption class="muted">{nameOf('career.demand', row.id)}</figcaption>
          <ul>
            {row.skills.map((skill) => (
              <li key={skill.skills.join()}>
                <StateMark state={skill.skills.some((id) => known.has(id)) ? 'have' : 'missing'} size={14} />
                <span>{formatList(skill.skills.map((id) => skillById(id)?.name ?? id))}</span>
                <span class="muted">{figureOf(skill)}</span>
              </li>
            ))}
          </ul>
        </figure>
      ))}
    </>
  );
}

function figureOf({ share, growth, postings, wage, isAssumed }: DemandedSkill): string {
  const figures = [
    share !== null && formatShare(share / 100),
    growth !== undefined && t('about.growth', { percent: formatShare(growth / 100) }),
    postings && t('about.postings', postings),
    wage !== undefined && t('about.wage', { percent: formatShare(wage / 100) }),
    isAssumed && t('about.assumed'),
  ];
  return figures.filter(Boolean).join(' · ');
}
