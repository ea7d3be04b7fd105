import { degreeLevels, seniorities } from '../../lib/analysis/vocabulary.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { YearsField } from '../popup/years-field.tsx';
import type { OptionsProps } from './props.ts';
import { Select } from './select.tsx';

type FactsProps = Pick<OptionsProps, 'profile' | 'onChange'>;

/** What postings ask of everyone: years, level, degree, visa. */
export function Facts({ profile, onChange }: FactsProps) {
  return (
    <div class="pairs">
      <YearsField
        label={t('popup.aboutYears')}
        years={profile.years}
        onYears={(years) => onChange({ kind: 'set-facts', years })}
      />
      <Select
        label={t('options.seniority')}
        options={seniorities.map((id) => [id, nameOf('seniorities', id)] as const)}
        chosen={profile.seniority}
        onChoose={(seniority) => onChange({ kind: 'set-facts', seniority })}
      />
      <Select
        label={t('popup.aboutDegree')}
        options={(['none', ...degreeLevels] as const).map((id) => [id, nameOf('degrees', id)] as const)}
        chosen={profile.degree}
        onChoose={(degree) => onChange({ kind: 'set-facts', degree })}
      />
      <Select
        label={t('popup.aboutVisa')}
        options={[
          ['needs', t('popup.needsVisa')],
          ['needs-none', t('popup.needsNoVisa')],
        ]}
        chosen={profile.needsVisa === null ? null : profile.needsVisa ? 'needs' : 'needs-none'}
        onChoose={(answer) => onChange({ kind: 'set-facts', needsVisa: answer && answer === 'needs' })}
      />
    </div>
  );
}
