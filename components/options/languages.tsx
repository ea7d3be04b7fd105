import { languageName, languageOfWords } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { languageCodes } from '../../lib/profile/import/spoken-languages.ts';
import { languageLevels, type SpokenLanguage } from '../../lib/profile/profile.ts';
import { Icon } from '../shared/icons.tsx';
import type { OptionsProps } from './props.ts';

interface LanguagesProps extends Pick<OptionsProps, 'onChange'> {
  readonly languages: readonly SpokenLanguage[];
}

/** Languages with how well they are spoken. */
export function Languages({ languages, onChange }: LanguagesProps) {
  const spoken = new Set(languages.map(({ code }) => code));
  const others = languageCodes
    .filter((code) => !spoken.has(code))
    .map((code) => [code, languageName(code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, languageOfWords()));
  return (
    <fieldset class="toggles">
      <legend class="label">{t('options.languages')}</legend>
      <ul class="rows">
        {languages.map((language) => {
          const name = languageName(language.code);
          return (
            <li key={language.code} class="pair">
              <span>{name}</span>
              <select
                class="field"
                aria-label={t('options.levelOf', { name })}
                value={language.level}
                onChange={({ currentTarget }) => {
                  const level = languageLevels.find((each) => each === currentTarget.value) ?? language.level;
                  onChange({ kind: 'set-language', language: { code: language.code, level } });
                }}
              >
                {languageLevels.map((level) => (
                  <option key={level} value={level}>
                    {nameOf('languageLevels', level)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="icon-button"
                aria-label={t('options.removeNamed', { name })}
                onClick={() => onChange({ kind: 'remove-language', code: language.code })}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <select
        class="field narrow"
        aria-label={t('options.addLanguage')}
        value=""
        onChange={({ currentTarget }) =>
          onChange({ kind: 'set-language', language: { code: currentTarget.value, level: 'fluent' } })
        }
      >
        <option value="">{t('options.addLanguage')}</option>
        {others.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
