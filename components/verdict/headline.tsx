import type { Analysis, TrackVerdict } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import { Opens } from '../shared/opens.tsx';
import { Quote } from '../shared/quote.tsx';
import type { Correcting } from './correcting.ts';
import { WrongTrack } from './wrong-track.tsx';

/** A runner-up is named when its score is at least this share of the winner's. */
const runnerUpShare = 0.4;

interface HeadlineProps {
  readonly analysis: Analysis;
  readonly correcting?: Correcting | undefined;
}

/** The track in the largest type; it opens to the sentences that decided it. */
export function Headline({ analysis, correcting }: HeadlineProps) {
  const { track } = analysis;
  return (
    <header class="headline">
      {track === null ? (
        <>
          <h2 class="track">{t('shared.trackUnclear')}</h2>
          <p class="muted">{t('verdict.unclearTrackWhy')}</p>
          {correcting && <WrongTrack track={null} correcting={correcting} />}
        </>
      ) : (
        <Track track={track} analysis={analysis} correcting={correcting} />
      )}
    </header>
  );
}

function Track({ track, analysis, correcting }: HeadlineProps & { readonly track: TrackVerdict }) {
  const isCorrected = correcting?.applied.some(({ kind }) => kind === 'track') ?? false;
  return (
    <Opens
      class="why"
      heading="h2"
      summary={() => (
        <>
          <span class="track">{nameOf('tracks', track.id)}</span>
          <span class="sr">{t('verdict.whyTrack')}</span>
          <Icon name="chevron" />
        </>
      )}
      below={<p class="muted">{subline(track, analysis)}</p>}
    >
      <p class="small muted">{nameOf('trackDescriptions', track.id)}</p>
      {evidence(track).map(({ quote, start }) => (
        <Quote key={start} text={quote} />
      ))}
      {isCorrected && <p class="small muted">{t('verdict.trackCorrected')}</p>}
      {correcting && <WrongTrack track={track.id} correcting={correcting} />}
    </Opens>
  );
}

function subline(track: TrackVerdict, { seniority, orientation }: Analysis): string {
  const [first, second] = track.ranked;
  const close = first && second && second.score >= first.score * runnerUpShare;
  const parts = [
    seniority && nameOf('seniorities', seniority),
    orientation && nameOf('orientations', orientation),
    close && t('verdict.runnerUp', { track: nameOf('tracks', second.id) }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The three weightiest sentences, each once. */
function evidence(track: TrackVerdict): TrackVerdict['evidence'] {
  const once = new Map(track.evidence.map((piece) => [piece.quote, piece]));
  return [...once.values()].sort((a, b) => b.weight - a.weight).slice(0, 3);
}
