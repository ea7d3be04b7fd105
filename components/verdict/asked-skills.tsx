import type { Analysis, RequirementLevel, SkillMention } from '../../lib/analysis/analysis.ts';
import { formatNumber } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/messages.ts';
import { Opens } from '../shared/opens.tsx';
import { Part } from '../shared/part.tsx';
import { Quote } from '../shared/quote.tsx';

interface AskedSkillsProps {
  readonly analysis: Analysis;
  readonly level: Exclude<RequirementLevel, 'mentioned'>;
}

/** What a posting asks while there is no profile to lay beside it; each skill opens to its sentence. */
export function AskedSkills({ analysis, level }: AskedSkillsProps) {
  const skills = analysis.skills.filter((skill) => skill.level === level);
  if (skills.length === 0) return null;
  return (
    <Part
      title={level === 'required' ? t('verdict.mustHaves') : t('verdict.niceToHaves')}
      aside={<span class="tally">{formatNumber(skills.length)}</span>}
    >
      <div class="rows">
        {skills.map((skill) => (
          <AskedSkill key={skill.skill} skill={skill} />
        ))}
      </div>
    </Part>
  );
}

function AskedSkill({ skill }: { readonly skill: SkillMention }) {
  const { text, years, quote, quoteStart, start, end } = skill;
  const marks = start < 0 ? [] : [{ start: start - quoteStart, end: end - quoteStart }];
  return (
    <Opens
      class="row plain"
      summary={() => (
        <>
          <span class="row-name">{text}</span>
          {years !== undefined && <span class="row-years">{t('shared.yearsAsked', years)}</span>}
        </>
      )}
    >
      <Quote text={quote} marks={marks} />
    </Opens>
  );
}
