import { t } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import { correctionLine } from '../verdict/correcting.ts';
import type { OptionsProps } from './props.ts';

type CorrectionsPartProps = Pick<OptionsProps, 'corrections' | 'onRemoveCorrection'>;

/** The user's own rules, the last made first, each removable. */
export function CorrectionsPart({ corrections, onRemoveCorrection }: CorrectionsPartProps) {
  if (corrections.rules.length === 0) return <p class="muted">{t('options.noCorrections')}</p>;
  return (
    <ul class="rows">
      {corrections.rules.toReversed().map((rule) => (
        <li key={JSON.stringify(rule)} class="pair">
          <span>{correctionLine(rule)}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t('verdict.undoCorrection', { correction: correctionLine(rule) })}
            onClick={() => onRemoveCorrection(rule)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
