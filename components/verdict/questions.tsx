import type { Analysis } from '../../lib/analysis/analysis.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { Quote } from '../shared/quote.tsx';
import { questionWords, words } from './words.ts';

/** The questions that tell a role's worth, answered in the posting's own words or not at all. */
export function Questions({ questions }: { readonly questions: Analysis['questions'] }) {
  if (questions.length === 0) return null;
  const answered = questions.filter(({ quote }) => quote !== null).length;
  return (
    <FoldedPart title={words.questions} aside={<span class="tally">{words.answered(answered, questions.length)}</span>}>
      <dl class="answers">
        {questions.map(({ id, quote }) => (
          <div key={id}>
            <dt>{questionWords[id]}</dt>
            <dd>{quote === null ? <span class="muted">{words.untold}</span> : <Quote text={quote} />}</dd>
          </div>
        ))}
      </dl>
    </FoldedPart>
  );
}
