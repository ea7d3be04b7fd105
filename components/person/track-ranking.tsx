import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { TrackStanding } from '../../lib/match/career/rank-tracks.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import { formatShare } from '../shared/format.ts';

/** Shares counted in fewer postings than this say so. */
const smallSample = 10;

interface TrackRankingProps {
  readonly standings: readonly TrackStanding[];
  readonly chosen: TrackId | undefined;
  readonly onChoose: (track: TrackId) => void;
}

/** All tracks, nearest first; a press shows the way to one. */
export function TrackRanking({ standings, chosen, onChoose }: TrackRankingProps) {
  return (
    <section class="ranking">
      <h3>{t('paths.ranking')}</h3>
      <ol>
        {standings.map((standing) => (
          <li key={standing.track}>
            <button
              type="button"
              class="ranked"
              aria-pressed={standing.track === chosen}
              onClick={() => onChoose(standing.track)}
            >
              <span class="ranked-name">{nameOf('tracks', standing.track)}</span>
              <span class="track-bar" aria-hidden="true">
                <i style={{ width: `${standing.covered * 100}%` }} />
              </span>
              <span class="share">{formatShare(standing.covered)}</span>
              {standing.sample < smallSample && (
                <span class="muted small ranked-note">{t('paths.fewPostings', standing.sample)}</span>
              )}
              {standing.transfer && (
                <span class="muted small ranked-note">
                  {t('paths.fromBackground', { background: nameOf('career.background', standing.transfer.id) })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <p class="muted small">{t('paths.rankingNote')}</p>
    </section>
  );
}
