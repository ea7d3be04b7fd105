import { prepare } from '../../../../lib/analysis/document.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';

/** What a posting asks for, a skill a line: "id level", then years and group where there are any. */
export function asked(description: string, rest: { title?: string; company?: string } = {}): string[] {
  return findSkills(prepare({ title: '', ...rest, description })).map(({ skill, level, years, any }) =>
    [skill, level, years === undefined ? '' : `${years}y`, any === undefined ? '' : `any${any}`]
      .filter(Boolean)
      .join(' '),
  );
}
