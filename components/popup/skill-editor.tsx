import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type ProfileSkill, type SkillWish, skillLevels, skillWishes } from '../../lib/profile/profile.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { Icon } from '../shared/icons.tsx';
import { NumberField } from '../shared/number-field.tsx';
import { YearsField } from './years-field.tsx';

interface SkillEditorProps {
  readonly skill: ProfileSkill;
  readonly onSet: (skill: ProfileSkill) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

/** Level in words, years, last use, what the person wants to do with it, and removal of one skill, in place under its family. */
export function SkillEditor({ skill, onSet, onRemove }: SkillEditorProps) {
  const name = skillById(skill.id)?.name ?? skill.id;
  const { years: _, ...withoutYears } = skill;
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
          onYears={(years) => onSet(years === null ? withoutYears : { ...withoutYears, years })}
        />
        <LastUsedField skill={skill} onSet={onSet} />
      </div>
      <div class="editor-line">
        <WishField skill={skill} onSet={onSet} />
        <button type="button" class="button danger" onClick={() => onRemove(skill)}>
          <Icon name="bin" />
          {t('popup.remove')}
        </button>
      </div>
    </fieldset>
  );
}

const earliestYear = 1950;
const latestYear = 2100;

/** The calendar year of the last use, kept as it is typed; empty is "not said". */
function LastUsedField({ skill, onSet }: Pick<SkillEditorProps, 'skill' | 'onSet'>) {
  const { lastUsed, ...rest } = skill;
  return (
    <label class="pair">
      <span>{t('popup.lastUsed')}</span>
      <NumberField
        inputMode="numeric"
        min={earliestYear}
        max={latestYear}
        value={lastUsed ?? null}
        accepts={(year) => Number.isInteger(year) && year >= earliestYear && year <= latestYear}
        onValue={(year) => onSet(year === null ? rest : { ...rest, lastUsed: year })}
      />
    </label>
  );
}

function WishField({ skill, onSet }: Pick<SkillEditorProps, 'skill' | 'onSet'>) {
  const { wish, ...rest } = skill;
  const set = (next: SkillWish | undefined) => onSet(next ? { ...rest, wish: next } : rest);
  return (
    <label class="pair">
      <span>{t('popup.nextJob')}</span>
      <select
        class="field"
        value={wish ?? ''}
        onChange={({ currentTarget }) => set(skillWishes.find((each) => each === currentTarget.value))}
      >
        <option value="">{t('popup.noMatter')}</option>
        {skillWishes.map((each) => (
          <option key={each} value={each}>
            {nameOf('skillWishes', each)}
          </option>
        ))}
      </select>
    </label>
  );
}
