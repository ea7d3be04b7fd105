import type { Analysis } from '../../lib/analysis/analysis.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { formatPay, payPeriod } from '../shared/format.ts';
import { marksOf, Quote } from '../shared/quote.tsx';
import { words } from './words.ts';

/** Base pay as printed; opens to its sentence. */
export function Pay({ analysis }: { readonly analysis: Analysis }) {
  const { salary, sources } = analysis;
  if (salary === null) return null;
  const sentence = sources.salary?.quote ?? salary.quote;
  return (
    <FoldedPart
      title={words.pay}
      aside={
        <span class="pay">
          <strong>{formatPay(salary)}</strong> <span class="muted">{payPeriod(salary)}</span>
        </span>
      }
    >
      <Quote text={sentence} marks={marksOf(sentence, salary.quote)} />
    </FoldedPart>
  );
}
