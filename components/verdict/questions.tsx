import type { Analysis } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { FactRef } from '../../lib/taxonomy/career/facts.ts';
import { FactGroups } from '../career/fact-groups.tsx';
import { FoldedPart } from '../shared/folded-part.tsx';
import { Quote } from '../shared/quote.tsx';

interface QuestionsProps {
  readonly questions: Analysis['questions'];
  /** What to ask the interviewer, as the posting leaves it open. */
  readonly open?: readonly FactRef[] | undefined;
}

/** The questions that tell a role's worth, answered in the posting's own words or not at all. */
export function Questions({ questions, open = [] }: QuestionsProps) {
  if (questions.length === 0) return null;
  const answered = questions.filter(({ quote }) => quote !== null).length;
  return (
    <FoldedPart
      title={t('verdict.questions')}
      aside={<span class="tally">{t('verdict.answered', { told: answered, asked: questions.length })}</span>}
    >
      <dl class="answers">
        {questions.map(({ id, quote }) => (
          <div key={id}>
            <dt>{nameOf('questions', id)}</dt>
            <dd>{quote === null ? <span class="muted">{t('verdict.untold')}</span> : <Quote text={quote} />}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && <FactGroups groups={[{ title: t('about.ask'), facts: open }]} />}
    </FoldedPart>
  );
}
