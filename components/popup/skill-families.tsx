import { useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { ProfileSkill } from '../../lib/profile/profile.ts';
import { familyIds, skillById } from '../../lib/taxonomy/skills.ts';
import { SkillChip } from './skill-chip.tsx';
import { SkillEditor } from './skill-editor.tsx';

interface SkillFamiliesProps {
  readonly skills: readonly ProfileSkill[];
  readonly onSet: (skill: ProfileSkill) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

/** Skills as chips under their families; a chip opens to its years, level in words, and removal. */
export function SkillFamilies({ skills, onSet, onRemove }: SkillFamiliesProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <>
      {byFamily(skills).map(({ name, members }) => {
        const opened = members.find(({ id }) => id === openId);
        return (
          <section key={name} class="family">
            <h2>{name}</h2>
            <ul class="chips">
              {members.map((skill) => (
                <SkillChip
                  key={skill.id}
                  skill={skill}
                  open={skill === opened}
                  onOpen={() => setOpenId(skill === opened ? null : skill.id)}
                  onSet={onSet}
                  onRemove={onRemove}
                />
              ))}
            </ul>
            {opened && <SkillEditor key={opened.id} skill={opened} onSet={onSet} onRemove={onRemove} />}
          </section>
        );
      })}
    </>
  );
}

interface Family {
  readonly name: string;
  readonly members: readonly ProfileSkill[];
}

/** Families in their order, each with its skills in the order they were added; skills of no family last. */
function byFamily(skills: readonly ProfileSkill[]): Family[] {
  const families: Family[] = familyIds.map((id) => ({
    name: nameOf('families', id),
    members: skills.filter((skill) => skillById(skill.id)?.family === id),
  }));
  const placed = new Set(families.flatMap(({ members }) => members));
  const others = skills.filter((skill) => !placed.has(skill));
  return [...families, { name: t('popup.otherFamily'), members: others }].filter(({ members }) => members.length > 0);
}
