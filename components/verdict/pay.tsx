import type { Analysis } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { formatPay } from '../shared/format.ts';
import { marksOf, Quote } from '../shared/quote.tsx';

/** Base pay as printed; opens to its sentence. */
export function Pay({ analysis }: { readonly analysis: Analysis }) {
  const { salary, sources } = analysis;
  if (salary === null) return null;
  const sentence = sources.salary?.quote ?? salary.quote;
  return (
    <FoldedPart
      title={t('verdict.pay')}
      aside={
        <span class="pay">
          <strong>{formatPay(salary)}</strong> <span class="muted">{nameOf('payPeriods', salary.period)}</span>
        </span>
      }
    >
      <Quote text={sentence} marks={marksOf(sentence, salary.quote)} />
    </FoldedPart>
  );
}
