import { nameOf, t } from '../../lib/i18n/messages.ts';
import { backgroundIds } from '../../lib/taxonomy/background-ids.ts';
import { type TrackId, trackIds } from '../../lib/taxonomy/track-ids.ts';
import type { OptionsProps } from './props.ts';
import { Toggles } from './toggles.tsx';

type AimsProps = Pick<OptionsProps, 'profile' | 'onChange'>;

/** "Other" is what the engine says of postings outside; nobody aims at it. */
const aims: readonly TrackId[] = trackIds.filter((id) => id !== 'other');

/** Where the person comes from. */
export function Backgrounds({ profile, onChange }: AimsProps) {
  return (
    <Toggles
      label={t('options.backgrounds')}
      options={backgroundIds.map((id) => [id, nameOf('career.background', id)] as const)}
      chosen={profile.backgrounds}
      onToggle={(value, isChosen) =>
        onChange(
          isChosen
            ? { kind: 'add-choice', list: 'backgrounds', value }
            : { kind: 'remove-choice', list: 'backgrounds', value },
        )
      }
    />
  );
}

/** Where they want to go. */
export function Targets({ profile, onChange }: AimsProps) {
  return (
    <Toggles
      label={t('options.targets')}
      hint={t('options.targetsHint')}
      options={aims.map((id) => [id, nameOf('tracks', id)] as const)}
      chosen={profile.targets}
      onToggle={(value, isChosen) =>
        onChange(
          isChosen ? { kind: 'add-choice', list: 'targets', value } : { kind: 'remove-choice', list: 'targets', value },
        )
      }
    />
  );
}
