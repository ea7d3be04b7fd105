import { type SkillInfo, skillFamilies } from '../../lib/taxonomy/skills.ts';
import { words } from './words.ts';

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
  const family = skillFamilies.find((each) => each.id === skill.family)?.name;
  const note = [family, own && words.own, !own && asked > 0 && words.askedLong(asked, savedCount)];
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
