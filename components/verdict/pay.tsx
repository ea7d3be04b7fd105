import type { Analysis, Salary } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { PostingFacts } from '../../lib/match/career/posting-facts.ts';
import { bandText, PayFigures } from '../career/pay-figures.tsx';
import { FoldedPart } from '../shared/folded-part.tsx';
import { formatPay } from '../shared/format.ts';
import { marksOf, Quote } from '../shared/quote.tsx';

interface PayProps {
  readonly analysis: Analysis;
  /** Figures known for the posting's track and level. */
  readonly known?: PostingFacts['pay'] | undefined;
}

/** Base pay as printed, with the band of the track and level beside it; opens to its sentence and to what is known of such pay. */
export function Pay({ analysis, known }: PayProps) {
  const { salary } = analysis;
  const isKnown = known !== undefined && (known.band !== null || known.others.length > 0);
  if (salary === null && !isKnown) return null;
  return (
    <FoldedPart title={t('verdict.pay')} aside={<PayLine analysis={analysis} known={known} />}>
      {salary && <PaySentence analysis={analysis} salary={salary} />}
      {known && <PayFigures pay={known} />}
    </FoldedPart>
  );
}

function PayLine({ analysis, known }: PayProps) {
  const { salary } = analysis;
  // Like with like only: dollars a year say nothing beside another currency's pay.
  const band = salary === null || known?.position ? known?.band : null;
  return (
    <span class="pay">
      {salary ? (
        <>
          <strong>{formatPay(salary)}</strong> <span class="muted">{nameOf('payPeriods', salary.period)}</span>
        </>
      ) : (
        <span class="muted">{t('about.payUnstated')}</span>
      )}
      {band && <span class="muted pay-band">{t('verdict.usualPay', { band: bandText(band) })}</span>}
    </span>
  );
}

function PaySentence({ analysis, salary }: Pick<PayProps, 'analysis'> & { readonly salary: Salary }) {
  const sentence = analysis.sources.salary?.quote ?? salary.quote;
  return <Quote text={sentence} marks={marksOf(sentence, salary.quote)} />;
}
