import { Fragment } from 'preact';
import type { Analysis, RequirementLevel } from '../../lib/analysis/analysis.ts';
import { formatNumber } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/messages.ts';
import { type Asked, askedIn } from '../../lib/match/asked.ts';
import { taxonomyRelations } from '../../lib/match/known-skills.ts';
import { Opens } from '../shared/opens.tsx';
import { Part } from '../shared/part.tsx';
import { Quote } from '../shared/quote.tsx';

interface AskedSkillsProps {
  readonly analysis: Analysis;
  readonly level: Exclude<RequirementLevel, 'mentioned'>;
}

/** What a posting asks while there is no profile to lay beside it, alternatives as one; each opens to its sentence. */
export function AskedSkills({ analysis, level }: AskedSkillsProps) {
  const asked = askedIn(analysis.skills, taxonomyRelations).filter((each) => each.level === level);
  if (asked.length === 0) return null;
  return (
    <Part
      title={level === 'required' ? t('verdict.mustHaves') : t('verdict.niceToHaves')}
      aside={<span class="tally">{formatNumber(asked.length)}</span>}
    >
      <div class="rows">
        {asked.map((each) => (
          <AskedRow key={each.skills.map(({ skill }) => skill).join('|')} asked={each} />
        ))}
      </div>
    </Part>
  );
}

function AskedRow({ asked }: { readonly asked: Asked }) {
  const years = Math.max(0, ...asked.skills.map((skill) => skill.years ?? 0));
  return (
    <Opens
      class="row plain"
      summary={() => (
        <>
          <span class="row-name">
            {asked.skills.map(({ skill, text }, index) => (
              <Fragment key={skill}>
                {index > 0 && <span class="muted"> {t('verdict.or')} </span>}
                {text}
              </Fragment>
            ))}
          </span>
          {years > 0 && <span class="row-years">{t('shared.yearsAsked', years)}</span>}
        </>
      )}
    >
      <Quote text={asked.quote} marks={asked.marks} />
    </Opens>
  );
}
