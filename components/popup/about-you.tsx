import { degreeLevels } from '../../lib/analysis/vocabulary.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { PopupProps } from './props.ts';
import { YearsField } from './years-field.tsx';

type AboutYouProps = Pick<PopupProps, 'profile' | 'onChange' | 'onOpenProfile'>;

const degrees = ['none', ...degreeLevels] as const;

/** The facts that postings set conditions on. Each may be left unsaid. */
export function AboutYou({ profile, onChange, onOpenProfile }: AboutYouProps) {
  const set = (facts: Partial<Omit<Profile, 'skills'>>) => onChange({ kind: 'set-facts', ...facts });
  return (
    <section class="about">
      <h2>{t('popup.about')}</h2>
      <YearsField label={t('popup.aboutYears')} years={profile.years} onYears={(years) => set({ years })} />
      <label class="pair">
        <span>{t('popup.aboutDegree')}</span>
        <select
          class="field"
          value={profile.degree ?? ''}
          onChange={({ currentTarget }) =>
            set({ degree: degrees.find((each) => each === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('popup.notSaid')}</option>
          {degrees.map((degree) => (
            <option key={degree} value={degree}>
              {nameOf('degrees', degree)}
            </option>
          ))}
        </select>
      </label>
      <label class="pair">
        <span>{t('popup.aboutVisa')}</span>
        <select
          class="field"
          value={visaValue(profile.needsVisa)}
          onChange={({ currentTarget }) => set({ needsVisa: visaAnswers[currentTarget.value] ?? null })}
        >
          <option value="">{t('popup.notSaid')}</option>
          <option value="needs">{t('popup.needsVisa')}</option>
          <option value="needs-none">{t('popup.needsNoVisa')}</option>
        </select>
      </label>
      <button type="button" class="link" onClick={onOpenProfile}>
        {t('popup.allProfile')}
      </button>
    </section>
  );
}

const visaAnswers: Readonly<Record<string, boolean>> = { needs: true, 'needs-none': false };

function visaValue(needsVisa: boolean | null): string {
  return Object.keys(visaAnswers).find((answer) => visaAnswers[answer] === needsVisa) ?? '';
}
