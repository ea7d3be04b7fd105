import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { type SkillInfo, searchSkills } from '../../lib/taxonomy/skills.ts';
import { SkillOption } from './skill-option.tsx';

interface AddSkillProps {
  /** Ids of the skills already in the profile. */
  readonly own: readonly string[];
  /** How many saved postings ask for a skill, by id. */
  readonly asked: ReadonlyMap<string, number>;
  readonly savedCount: number;
  readonly onAdd: (id: string) => void;
}

const shown = 8;

/** A combobox over the taxonomy (WAI-ARIA: list autocomplete, the first suggestion active). */
export function AddSkill({ own, asked, savedCount, onAdd }: AddSkillProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [added, setAdded] = useState('');
  const id = useId();
  // The first search builds the index; done once the field is drawn, the first key finds it ready.
  useEffect(() => void searchSkills('a', 1), []);
  const query = typed.trim();
  const found = query === '' ? [] : searchSkills(query, shown);
  const open = found.length > 0;
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  const choose = (skill: SkillInfo | undefined) => {
    if (!skill) return;
    type('');
    if (own.includes(skill.id)) return;
    setAdded(skill.name);
    onAdd(skill.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!handleKey(event.key, { found, active, setActive, choose, clear: () => type('') })) return;
    event.preventDefault();
  };
  return (
    <div class="add-skill">
      <input
        class="field"
        role="combobox"
        aria-label={t('popup.addSkill')}
        aria-expanded={open}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        placeholder={t('popup.addHint')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={id} class="options" role="listbox" aria-label={t('popup.suggestions')} hidden={!open}>
        {found.map((skill, index) => (
          <SkillOption
            key={skill.id}
            id={`${id}-${index}`}
            skill={skill}
            query={query}
            active={index === active}
            own={own.includes(skill.id)}
            asked={asked.get(skill.id) ?? 0}
            savedCount={savedCount}
            onChoose={() => choose(skill)}
          />
        ))}
      </div>
      {query !== '' && !open && <p class="muted small">{t('popup.unknownSkill', { typed: query })}</p>}
      <p class="sr" role="status">
        {added && t('popup.added', { skill: added })}
      </p>
    </div>
  );
}

interface Keys {
  readonly found: readonly SkillInfo[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly choose: (skill: SkillInfo | undefined) => void;
  readonly clear: () => void;
}

/** True where the key was ours. */
function handleKey(key: string, { found, active, setActive, choose, clear }: Keys): boolean {
  if (found.length === 0) return false;
  switch (key) {
    case 'ArrowDown':
      setActive((active + 1) % found.length);
      return true;
    case 'ArrowUp':
      setActive((active + found.length - 1) % found.length);
      return true;
    case 'Enter':
      choose(found[active]);
      return true;
    case 'Escape':
      clear();
      return true;
    default:
      return false;
  }
}
