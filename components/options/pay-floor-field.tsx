import { useState } from 'preact/hooks';
import { payPeriods } from '../../lib/analysis/vocabulary.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { PayFloor } from '../../lib/profile/profile.ts';
import { NumberField } from '../shared/number-field.tsx';

interface PayFloorFieldProps {
  readonly floor: PayFloor | null;
  readonly onFloor: (floor: PayFloor | null) => void;
}

/** Currencies that postings pay in, by ISO 4217. */
const currencies = 'EUR USD GBP CHF CAD AUD INR SGD SEK NOK DKK PLN BRL ILS JPY NZD'.split(' ');
const mostAmount = 1_000_000_000;

/** The least pay: kept once there is an amount; an empty amount takes it away. */
export function PayFloorField({ floor, onFloor }: PayFloorFieldProps) {
  const [currency, setCurrency] = useState(floor?.currency ?? 'EUR');
  const [period, setPeriod] = useState<PayFloor['period']>(floor?.period ?? 'year');
  const shown = { currency: floor?.currency ?? currency, period: floor?.period ?? period };
  const set = (next: typeof shown) => {
    setCurrency(next.currency);
    setPeriod(next.period);
    if (floor) onFloor({ ...next, amount: floor.amount });
  };
  return (
    <fieldset class="toggles">
      <legend class="label">{t('options.payFloor')}</legend>
      <div class="add-line">
        <NumberField
          inputMode="numeric"
          min={0}
          step="any"
          aria-label={t('options.payAmount')}
          placeholder={t('options.payAmount')}
          value={floor?.amount ?? null}
          accepts={(amount) => amount > 0 && amount <= mostAmount}
          onValue={(amount) => onFloor(amount === null ? null : { ...shown, amount })}
        />
        <select
          class="field"
          aria-label={t('options.payCurrency')}
          value={shown.currency}
          onChange={({ currentTarget }) => set({ ...shown, currency: currentTarget.value })}
        >
          {[...new Set([shown.currency, ...currencies])].map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
        <select
          class="field"
          aria-label={t('options.payPeriod')}
          value={shown.period}
          onChange={({ currentTarget }) =>
            set({ ...shown, period: payPeriods.find((each) => each === currentTarget.value) ?? 'year' })
          }
        >
          {payPeriods.map((each) => (
            <option key={each} value={each}>
              {nameOf('payPeriods', each)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
