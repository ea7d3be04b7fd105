import { useEffect, useRef, useState } from 'preact/hooks';
import { inversesOf } from '../../lib/profile/change.ts';
import type { Profile, ProfileChange } from '../../lib/profile/profile.ts';
import { watchProfileErased } from '../../lib/profile/store.ts';
import { changeProfile } from '../../lib/profile/store-changes.ts';

interface Step {
  /** What it was about: typing on at the same thing is one step. */
  readonly about: string;
  readonly back: readonly ProfileChange[];
}

/** More steps back than anyone goes. */
const mostSteps = 100;

export interface UndoableEdits {
  readonly canUndo: boolean;
  readonly change: (...changes: readonly ProfileChange[]) => void;
  readonly undo: () => void;
  /** Gives up the way back: for where another profile took the place of the one that was edited. */
  readonly forget: () => void;
}

/**
 * Edits of the stored profile, each kept at once, with the way back through them. What another window changes meanwhile stays; there
 * is no way back to before the profile was erased.
 */
export function useUndo(profile: Profile | null, attempt: (act: () => Promise<unknown>) => void): UndoableEdits {
  const steps = useRef<readonly Step[]>([]);
  const [count, setCount] = useState(0);
  const keep = (next: readonly Step[]) => {
    steps.current = next;
    setCount(next.length);
  };
  const forget = () => keep([]);
  useEffect(() => watchProfileErased(forget), []);
  return {
    canUndo: count > 0,
    change: (...changes) => {
      if (!profile) return;
      const about = aboutOf(changes);
      const isTyping = about !== null && about === steps.current.at(-1)?.about;
      if (!isTyping) {
        keep([...steps.current, { about: about ?? '', back: inversesOf(profile, changes) }].slice(-mostSteps));
      }
      attempt(() => changeProfile(...changes));
    },
    undo: () => {
      const last = steps.current.at(-1);
      if (!last) return;
      keep(steps.current.slice(0, -1));
      attempt(() => changeProfile(...last.back));
    },
    forget,
  };
}

/** Edits that come in letter by letter; null for those that are a step each. */
function aboutOf([change, ...others]: readonly ProfileChange[]): string | null {
  if (!change || others.length > 0) return null;
  if (change.kind === 'set-facts') return Object.keys(change).sort().join(' ');
  return change.kind === 'set-skill' ? `skill ${change.skill.id}` : null;
}
