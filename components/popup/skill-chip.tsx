import { t } from '../../lib/i18n/messages.ts';
import type { ProfileSkill } from '../../lib/profile/profile.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { LevelMeter } from '../shared/level-meter.tsx';

interface SkillChipProps {
  readonly skill: ProfileSkill;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onSet: (skill: ProfileSkill) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

/** A skill with its years and level. The name opens its editor (Delete removes it); the meter raises the level. */
export function SkillChip({ skill, open, onOpen, onSet, onRemove }: SkillChipProps) {
  const name = skillById(skill.id)?.name ?? skill.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(skill);
  };
  return (
    <li class="skill" data-open={open}>
      <button type="button" aria-expanded={open} onClick={onOpen} onKeyDown={onKeyDown}>
        {name}
        {skill.years !== undefined && <span class="years">{t('popup.yearsShort', { count: skill.years })}</span>}
      </button>
      <LevelMeter
        label={t('popup.levelOf', { skill: name })}
        level={skill.level}
        onLevel={(level) => onSet({ ...skill, level })}
      />
    </li>
  );
}
