import type { Requirement } from '../../lib/match/match.ts';
import { words } from './words.ts';

/** A requirement as the posting spells it: "AWS or GCP"; alternatives that the person lacks are greyed where one is enough. */
export function SkillNames({ requirement }: { readonly requirement: Requirement }) {
  const { skills, state } = requirement;
  return (
    <>
      {skills.map((skill, index) => (
        <span key={skill.id}>
          {index > 0 && <span class="muted"> {words.or} </span>}
          <span class={state === 'have' && skill.state !== 'have' ? 'muted' : undefined}>{skill.text}</span>
        </span>
      ))}
    </>
  );
}
