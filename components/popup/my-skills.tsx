import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { t } from '../../lib/i18n/messages.ts';
import { inverseOf } from '../../lib/profile/change.ts';
import type { ProfileChange, ProfileSkill } from '../../lib/profile/profile.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { StarterSkills, useStarter } from '../verdict/starter-skills.tsx';
import { AboutYou } from './about-you.tsx';
import { AddSkill } from './add-skill.tsx';
import { countAsked } from './count-asked.ts';
import { Glance } from './glance.tsx';
import type { PopupProps } from './props.ts';
import { SkillFamilies } from './skill-families.tsx';
import { UndoBar } from './undo-bar.tsx';

/** The skill that was removed last, and the edit that brings it back. */
interface Removed {
  readonly id: string;
  readonly back: ProfileChange;
}

interface MySkillsProps
  extends Pick<PopupProps, 'page' | 'profile' | 'saved' | 'onChange' | 'onOpenProfile' | 'onOpenWelcome'> {
  readonly onShowPage: () => void;
}

/** The profile: skills by family, each with its level and years; every edit is kept as it is made. */
export function MySkills(props: MySkillsProps) {
  const { page, profile, saved, onChange, onOpenProfile, onOpenWelcome, onShowPage } = props;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const asked = useMemo(() => countAsked(saved), [saved]);
  const set = (skill: ProfileSkill) => onChange({ kind: 'set-skill', skill });
  const remove = ({ id }: ProfileSkill) => {
    const change = { kind: 'remove-skill', id } as const;
    setRemoved({ id, back: inverseOf(profile, change) });
    onChange(change);
  };
  const add = (id: string) => {
    if (id === removed?.id) setRemoved(null);
    onChange({ kind: 'have-skill', id });
  };
  const undo = ({ back }: Removed) => {
    setRemoved(null);
    onChange(back);
  };
  return (
    <div class="skills">
      {page.kind === 'read' && <Glance reviewed={page.reviewed} onShow={onShowPage} />}
      <AddSkill own={profile.skills.map(({ id }) => id)} asked={asked} savedCount={saved.length} onAdd={add} />
      {profile.skills.length > 0 && <SkillFamilies skills={profile.skills} onSet={set} onRemove={remove} />}
      {page.kind === 'read' && (
        <Start analysis={page.reviewed.analysis} comparing={profile.skills.length > 0} onHaveSkill={add} />
      )}
      {profile.skills.length === 0 && page.kind !== 'read' && (
        <section class="empty">
          <h2>{t('popup.emptyTitle')}</h2>
          <p class="muted">{t('popup.emptyText')}</p>
        </section>
      )}
      {profile.skills.length === 0 && (
        <button type="button" class="button" onClick={onOpenWelcome}>
          {t('popup.fromResume')}
        </button>
      )}
      <AboutYou profile={profile} onChange={onChange} onOpenProfile={onOpenProfile} />
      {removed && <UndoBar name={skillById(removed.id)?.name ?? removed.id} onUndo={() => undo(removed)} />}
    </div>
  );
}

interface StartProps {
  readonly analysis: Analysis;
  readonly comparing: boolean;
  readonly onHaveSkill: (skillId: string) => void;
}

/** The page's own skills, for an empty profile. */
function Start({ analysis, comparing, onHaveSkill }: StartProps) {
  const starter = useStarter(analysis, comparing, onHaveSkill);
  return starter && <StarterSkills analysis={analysis} starter={starter} />;
}
