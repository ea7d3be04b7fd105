import { degreeLevels } from '../../lib/analysis/vocabulary.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { degreeWords } from '../shared/words.ts';
import type { PopupProps } from './props.ts';
import { words } from './words.ts';
import { YearsField } from './years-field.tsx';

type AboutYouProps = Pick<PopupProps, 'profile' | 'onChange'>;

const degrees = ['none', ...degreeLevels] as const;

/** The facts that postings set conditions on. Each may be left unsaid. */
export function AboutYou({ profile, onChange }: AboutYouProps) {
  const set = (facts: Partial<Omit<Profile, 'skills'>>) => onChange({ kind: 'set-facts', ...facts });
  return (
    <section class="about">
      <h2>{words.about}</h2>
      <YearsField label={words.aboutYears} years={profile.years} onYears={(years) => set({ years })} />
      <label class="pair">
        <span>{words.aboutDegree}</span>
        <select
          class="field"
          value={profile.degree ?? ''}
          onChange={({ currentTarget }) =>
            set({ degree: degrees.find((each) => each === currentTarget.value) ?? null })
          }
        >
          <option value="">{words.notSaid}</option>
          {degrees.map((degree) => (
            <option key={degree} value={degree}>
              {degreeWords[degree]}
            </option>
          ))}
        </select>
      </label>
      <label class="pair">
        <span>{words.aboutVisa}</span>
        <select
          class="field"
          value={visaValue(profile.needsVisa)}
          onChange={({ currentTarget }) => set({ needsVisa: visaAnswers[currentTarget.value] ?? null })}
        >
          <option value="">{words.notSaid}</option>
          <option value="needs">{words.needsVisa}</option>
          <option value="needs-none">{words.needsNoVisa}</option>
        </select>
      </label>
    </section>
  );
}

const visaAnswers: Readonly<Record<string, boolean>> = { needs: true, 'needs-none': false };

function visaValue(needsVisa: boolean | null): string {
  return Object.keys(visaAnswers).find((answer) => visaAnswers[answer] === needsVisa) ?? '';
}
