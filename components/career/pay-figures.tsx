import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { PayFacts } from '../../lib/match/career/pay.ts';
import type { PayBand } from '../../lib/taxonomy/career/pay.ts';
import { formatPay } from '../shared/format.ts';
import { FactGroups } from './fact-groups.tsx';
import { Cite, sourcesOf } from './footnotes.tsx';

/** A band as an amount: "$180K – $280K", with "+" where the source leaves the end open. */
export function bandText({ min, max, isOpen }: PayBand): string {
  const amount = formatPay({ min, max, currency: 'USD', period: 'year', quote: '' });
  return isOpen ? `${amount}+` : amount;
}

/** Pay figures of the track and level beside the posting's own, compared only like with like, and what moves pay. */
export function PayFigures({ pay }: { readonly pay: PayFacts }) {
  const { band, others, position, obstacle, drivers } = pay;
  const figures = band ? [band, ...others] : others;
  const sources = sourcesOf([...figures, ...drivers]);
  const verdict = position
    ? nameOf('payPositions', position)
    : obstacle && obstacle !== 'no-pay' && figures.length > 0 && nameOf('payObstacles', obstacle);
  return (
    <FactGroups
      alsoFrom={sources}
      groups={[
        {
          title: t('about.payKnown'),
          facts: [],
          lead: figures.length > 0 && (
            <>
              {verdict && <p>{verdict}</p>}
              <ul class="figures">
                {figures.map((figure) => (
                  <li key={`${figure.id}/${figure.kind}`}>
                    <strong>{bandText(figure)}</strong>{' '}
                    <span class="muted">
                      {kindText(figure)}
                      <Cite source={figure.source} among={sources} />
                    </span>
                  </li>
                ))}
              </ul>
              <p class="muted">{t('about.payCountry')}</p>
            </>
          ),
        },
        { title: t('about.payDrivers'), facts: drivers },
      ]}
    />
  );
}

/** "base pay, 6–9 years", "average base pay, 2,000 reports by Indeed". */
function kindText({ kind, figure, level, years, by, sample, employer }: PayBand): string {
  const parts = [
    figure === 'range' ? null : nameOf('payFigures', figure),
    nameOf('payKinds', kind),
    level === 'any' ? null : nameOf('payLevels', level),
    years &&
      (years.to === null
        ? t('about.yearsFrom', { from: years.from })
        : t('about.yearsTo', { from: years.from, to: years.to })),
    employer && t('about.employer', { name: employer.charAt(0).toUpperCase() + employer.slice(1) }),
    sample === undefined ? null : t('about.reports', { count: sample }),
    by,
  ];
  return parts.filter(Boolean).join(' · ');
}
