import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { t } from '../../lib/i18n/messages.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { Icon } from '../shared/icons.tsx';

const enough = 5;
const offered = 12;

/** A profile that is being begun with a posting's own skills. */
export interface Starter {
  /** Ids of the skills that were pressed here. */
  readonly added: readonly string[];
  readonly onAdd: (skillId: string) => void;
}

/**
 * The beginning of a profile, from an empty one until five skills were pressed, so that the chips do not flee from under the hand and no
 * verdict rests on a skill or two; null where nothing is being begun.
 * @param comparing whether there is a profile to compare with
 */
export function useStarter(
  analysis: Analysis,
  comparing: boolean,
  onHaveSkill: ((skillId: string) => void) | undefined,
): Starter | null {
  const [wasEmpty] = useState(!comparing);
  const [added, setAdded] = useState<readonly string[]>([]);
  const isBegun = added.length > 0;
  const isDone = isBegun && added.length >= Math.min(enough, offer(analysis).length);
  if (!wasEmpty || !onHaveSkill || isDone || (comparing && !isBegun)) return null;
  const onAdd = (id: string) => {
    setAdded([...added, id]);
    onHaveSkill(id);
  };
  return { added, onAdd };
}

interface StarterSkillsProps {
  readonly analysis: Analysis;
  readonly starter: Starter;
  readonly title?: string | undefined;
}

/** For an empty profile: the posting's own must-haves as one-press chips. */
export function StarterSkills({ analysis, starter, title = t('verdict.starterTitle') }: StarterSkillsProps) {
  const { added, onAdd } = starter;
  const skills = offer(analysis);
  return (
    <section class="starter">
      <h2>{title}</h2>
      <p class="muted">{skills.length === 0 ? t('verdict.starterTextNone') : t('verdict.starterText')}</p>
      <ul class="chips">
        {skills.map((id) => (
          <li key={id}>
            <StarterChip id={id} added={added.includes(id)} onAdd={onAdd} />
          </li>
        ))}
      </ul>
      <p class="muted small" role="status">
        {added.length > 0 && t('verdict.starterCount', { added: added.length, enough })}
      </p>
    </section>
  );
}

function StarterChip({ id, added, onAdd }: { id: string; added: boolean; onAdd: (id: string) => void }) {
  const name = skillById(id)?.name ?? id;
  return (
    <button
      type="button"
      class="chip action"
      aria-pressed={added}
      aria-label={t('verdict.addSkill', { skill: name })}
      disabled={added}
      onClick={() => onAdd(id)}
    >
      <Icon name={added ? 'have' : 'plus'} size={14} />
      {name}
    </button>
  );
}

/** Must-haves first, then what else the posting names. */
function offer({ skills }: Analysis): string[] {
  const rank = { required: 0, preferred: 1, mentioned: 2 };
  return [...skills]
    .sort((a, b) => rank[a.level] - rank[b.level])
    .slice(0, offered)
    .map(({ skill }) => skill);
}
