import { t } from '../../lib/i18n/messages.ts';
import { Part } from '../shared/part.tsx';
import { type Correcting, correctionLine } from './correcting.ts';

/** The person's corrections that this verdict rests on, each to be taken back. */
export function Corrected({ correcting: { applied, onCorrect } }: { readonly correcting: Correcting }) {
  if (applied.length === 0) return null;
  return (
    <Part title={t('verdict.correctedTitle')}>
      <ul class="corrected">
        {applied.map((rule) => (
          <li key={JSON.stringify(rule)}>
            <span>{correctionLine(rule)}</span>
            <button
              type="button"
              class="chip action"
              aria-label={t('verdict.undoCorrection', { correction: correctionLine(rule) })}
              onClick={() => onCorrect({ kind: 'remove', rule })}
            >
              {t('shared.undo')}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
