import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type TrackId, trackIds } from '../../lib/taxonomy/track-ids.ts';
import { ChoiceButton } from './choice-button.tsx';
import type { Correcting } from './correcting.ts';

interface WrongTrackProps {
  /** The track as shown; null where it is unclear. */
  readonly track: TrackId | null;
  readonly correcting: Correcting;
}

/** Lets the person say which track the posting is; for this posting only. */
export function WrongTrack({ track, correcting: { posting, onCorrect } }: WrongTrackProps) {
  const others = trackIds.filter((id) => id !== track);
  const choices = others.map((id) => ({
    id,
    label: nameOf('tracks', id),
    onChoose: () => onCorrect({ kind: 'add', rule: { kind: 'track', posting, track: id } }),
  }));
  return (
    <div class="chips">
      <ChoiceButton label={track === null ? t('verdict.nameTrack') : t('verdict.wrongTrack')} choices={choices} />
    </div>
  );
}
