import { useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import type { OptionsProps } from './props.ts';

interface PlacesProps extends Pick<OptionsProps, 'onChange'> {
  readonly list: 'places' | 'remoteFrom';
  readonly places: readonly string[];
}

/** The longest name of a place that a profile takes; UTF-16 code units. */
const longest = 80;

/** One of the profile's lists of places, as the person writes them; Enter adds one. */
export function Places({ list, places, onChange }: PlacesProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const value = typed.trim();
    if (value !== '') onChange({ kind: 'add-choice', list, value });
    setTyped('');
  };
  return (
    <fieldset class="toggles">
      <legend class="label">{nameOf('placeLists', list)}</legend>
      <p class="muted small">{nameOf('placeListHints', list)}</p>
      {places.length > 0 && (
        <ul class="chips">
          {places.map((place) => (
            <li key={place} class="chip">
              {place}
              <button
                type="button"
                class="chip-remove"
                aria-label={t('options.removeNamed', { name: place })}
                onClick={() => onChange({ kind: 'remove-choice', list, value: place })}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="field"
          aria-label={t('options.addPlace')}
          placeholder={nameOf('placeListExamples', list)}
          maxLength={longest}
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('options.add')}
        </button>
      </form>
    </fieldset>
  );
}
