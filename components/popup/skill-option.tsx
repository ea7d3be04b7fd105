import { nameOf, t } from '../../lib/i18n/messages.ts';
import { familyIds, type SkillInfo } from '../../lib/taxonomy/skills.ts';

interface SkillOptionProps {
  readonly id: string;
  readonly skill: SkillInfo;
  readonly query: string;
  readonly active: boolean;
  readonly own: boolean;
  readonly asked: number;
  readonly savedCount: number;
  readonly onChoose: () => void;
}

/** One suggestion: the name with what was typed in bold, its family, and how many saved postings ask for it. */
export function SkillOption({ id, skill, query, active, own, asked, savedCount, onChoose }: SkillOptionProps) {
  const { before, hit, after } = splitAt(skill.name, query);
  const family = familyIds.find((id) => id === skill.family);
  const note = [
    family && nameOf('families', family),
    own && t('popup.own'),
    !own && asked > 0 && t('popup.asked', { count: asked, all: savedCount }),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys; focus never leaves its input
    <div
      id={id}
      class="option"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={own}
      onClick={onChoose}
    >
      <span>
        {before}
        <strong>{hit}</strong>
        {after}
      </span>
      <span class="note">{note.filter(Boolean).join(' · ')}</span>
    </div>
  );
}

function splitAt(name: string, query: string): { before: string; hit: string; after: string } {
  const at = name.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return { before: name, hit: '', after: '' };
  const end = at + query.length;
  return { before: name.slice(0, at), hit: name.slice(at, end), after: name.slice(end) };
}
