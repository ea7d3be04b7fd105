import type { Analysis } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { Quote } from '../shared/quote.tsx';

/** The questions that tell a role's worth, answered in the posting's own words or not at all. */
export function Questions({ questions }: { readonly questions: Analysis['questions'] }) {
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
    </FoldedPart>
  );
}
