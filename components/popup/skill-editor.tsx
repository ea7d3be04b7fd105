import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type ProfileSkill, skillLevels } from '../../lib/profile/profile.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { Icon } from '../shared/icons.tsx';
import { YearsField } from './years-field.tsx';

interface SkillEditorProps {
  readonly skill: ProfileSkill;
  readonly onSet: (skill: ProfileSkill) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

/** Level in words, years, and removal of one skill, in place under its family. */
export function SkillEditor({ skill, onSet, onRemove }: SkillEditorProps) {
  const name = skillById(skill.id)?.name ?? skill.id;
  const { years: _, ...rest } = skill;
  return (
    <fieldset class="editor" aria-label={name}>
      <div class="segments">
        {skillLevels.map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={level === skill.level}
            onClick={() => onSet({ ...skill, level })}
          >
            {nameOf('levels', level)}
          </button>
        ))}
      </div>
      <div class="editor-line">
        <YearsField
          label={t('popup.years')}
          years={skill.years ?? null}
          onYears={(years) => onSet(years === null ? rest : { ...rest, years })}
        />
        <button type="button" class="button danger" onClick={() => onRemove(skill)}>
          <Icon name="bin" />
          {t('popup.remove')}
        </button>
      </div>
    </fieldset>
  );
}
