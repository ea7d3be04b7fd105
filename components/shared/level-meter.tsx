import { nameOf } from '../../lib/i18n/messages.ts';
import { type SkillLevel, skillLevels } from '../../lib/profile/profile.ts';

interface LevelMeterProps {
  /** What it is the level of, for screen readers. */
  readonly label: string;
  readonly level: SkillLevel;
  readonly onLevel: (level: SkillLevel) => void;
}

/** Four steps. A press raises by one, and from the last goes back to the first; arrow keys, Home, End and 1 to 4 set. */
export function LevelMeter({ label, level, onLevel }: LevelMeterProps) {
  const at = skillLevels.indexOf(level);
  const set = (index: number) => {
    const next = skillLevels[index];
    if (next && next !== level) onLevel(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexForKey(event.key, at);
    if (index === null) return;
    event.preventDefault();
    set(index);
  };
  return (
    <div
      class="meter"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={skillLevels.length}
      aria-valuenow={at + 1}
      aria-valuetext={nameOf('levels', level)}
      onClick={() => set((at + 1) % skillLevels.length)}
      onKeyDown={onKeyDown}
    >
      {skillLevels.map((step, index) => (
        <i key={step} class={index <= at ? 'on' : undefined} />
      ))}
    </div>
  );
}

/** The step that a key sets; null for a key that sets none. */
function indexForKey(key: string, at: number): number | null {
  const last = skillLevels.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Enter':
    case ' ':
      return (at + 1) % skillLevels.length;
    default:
      return /^[1-4]$/.test(key) ? Number(key) - 1 : null;
  }
}
