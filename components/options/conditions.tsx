import { workModes } from '../../lib/analysis/vocabulary.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { breakingConditions } from '../../lib/profile/profile.ts';
import { Languages } from './languages.tsx';
import { PayFloorField } from './pay-floor-field.tsx';
import { Places } from './places.tsx';
import type { OptionsProps } from './props.ts';
import { Toggles } from './toggles.tsx';

type ConditionsProps = Pick<OptionsProps, 'profile' | 'onChange'>;

/** What a job must give, and what ends it. */
export function Conditions({ profile, onChange }: ConditionsProps) {
  return (
    <>
      <Toggles
        label={t('options.workModes')}
        options={workModes.map((id) => [id, nameOf('workModes', id)] as const)}
        chosen={profile.workModes}
        onToggle={(value, isChosen) =>
          onChange(
            isChosen
              ? { kind: 'add-choice', list: 'workModes', value }
              : { kind: 'remove-choice', list: 'workModes', value },
          )
        }
      />
      <Places list="places" places={profile.places} onChange={onChange} />
      <Places list="remoteFrom" places={profile.remoteFrom} onChange={onChange} />
      <PayFloorField floor={profile.payFloor} onFloor={(payFloor) => onChange({ kind: 'set-facts', payFloor })} />
      <Languages languages={profile.languages} onChange={onChange} />
      <Toggles
        label={t('options.dealBreakers')}
        hint={t('options.dealBreakersHint')}
        options={breakingConditions.map((id) => [id, nameOf('breakingConditions', id)] as const)}
        chosen={profile.dealBreakers}
        onToggle={(value, isChosen) =>
          onChange(
            isChosen
              ? { kind: 'add-choice', list: 'dealBreakers', value }
              : { kind: 'remove-choice', list: 'dealBreakers', value },
          )
        }
      />
    </>
  );
}
