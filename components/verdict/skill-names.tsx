import { t } from '../../lib/i18n/messages.ts';
import type { Requirement } from '../../lib/match/match.ts';

/** A requirement as the posting spells it: "AWS or GCP"; alternatives that the person lacks are greyed where one is enough. */
export function SkillNames({ requirement }: { readonly requirement: Requirement }) {
  const { skills, state } = requirement;
  return (
    <>
      {skills.map((skill, index) => (
        <span key={skill.id}>
          {index > 0 && <span class="muted"> {t('verdict.or')} </span>}
          <span class={state === 'have' && skill.state !== 'have' ? 'muted' : undefined}>{skill.text}</span>
        </span>
      ))}
    </>
  );
}
