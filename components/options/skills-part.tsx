import { useMemo } from 'preact/hooks';
import { AddSkill } from '../popup/add-skill.tsx';
import { countAsked } from '../popup/count-asked.ts';
import { SkillFamilies } from '../popup/skill-families.tsx';
import type { OptionsProps } from './props.ts';

type SkillsPartProps = Pick<OptionsProps, 'profile' | 'saved' | 'onChange'>;

/** The skills by family, with a field to add one. */
export function SkillsPart({ profile, saved, onChange }: SkillsPartProps) {
  const asked = useMemo(() => countAsked(saved), [saved]);
  return (
    <>
      <AddSkill
        own={profile.skills.map(({ id }) => id)}
        asked={asked}
        savedCount={saved.length}
        onAdd={(id) => onChange({ kind: 'have-skill', id })}
      />
      {profile.skills.length > 0 && (
        <SkillFamilies
          skills={profile.skills}
          onSet={(skill) => onChange({ kind: 'set-skill', skill })}
          onRemove={({ id }) => onChange({ kind: 'remove-skill', id })}
        />
      )}
    </>
  );
}
