import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { t } from '../../lib/i18n/messages.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { Icon } from '../shared/icons.tsx';

interface StarterSkillsProps {
  readonly analysis: Analysis;
  /** True once there is a profile to compare with. */
  readonly comparing: boolean;
  readonly title?: string | undefined;
  readonly onHaveSkill: (skillId: string) => void;
}

const enough = 5;
const offered = 12;

/**
 * For an empty profile: the posting's own must-haves as one-press chips. Once one was pressed it stays until five were,
 * so that the chips do not flee from under the hand.
 */
export function StarterSkills({
  analysis,
  comparing,
  title = t('verdict.starterTitle'),
  onHaveSkill,
}: StarterSkillsProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const skills = offer(analysis);
  const done = added.length >= Math.min(enough, Math.max(1, skills.length));
  if (done || (comparing && added.length === 0)) return null;
  const add = (id: string) => {
    setAdded([...added, id]);
    onHaveSkill(id);
  };
  return (
    <section class="starter">
      <h2>{title}</h2>
      <p class="muted">{skills.length === 0 ? t('verdict.starterTextNone') : t('verdict.starterText')}</p>
      <ul class="chips">
        {skills.map((id) => (
          <li key={id}>
            <StarterChip id={id} added={added.includes(id)} onAdd={add} />
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
