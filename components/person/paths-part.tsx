import { useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { gapPlan } from '../../lib/match/career/gap-plan.ts';
import { learnNext } from '../../lib/match/career/learn-next.ts';
import { rankTracks } from '../../lib/match/career/rank-tracks.ts';
import { applyCorrections } from '../../lib/match/corrections.ts';
import type { Corrections } from '../../lib/profile/corrections.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import { GapPlanView } from './gap-plan-view.tsx';
import { LearnNext } from './learn-next.tsx';
import { ProfileReviewView } from './profile-review.tsx';
import { ShapeView } from './shape-view.tsx';
import { TrackRanking } from './track-ranking.tsx';

interface PathsPartProps {
  readonly profile: Profile;
  /** As the engine read them. */
  readonly saved: readonly SavedRow[];
  readonly corrections: Corrections;
  /** The present calendar year. */
  readonly year: number;
  /** The track whose plan shows first; the nearest one where not given. */
  readonly startAt?: TrackId | undefined;
}

/** Where a profile could go: tracks by nearness, the way to one of them, what to learn, and the profile's shape. */
export function PathsPart({ profile, saved, corrections, year, startAt }: PathsPartProps) {
  const standings = useMemo(() => rankTracks(profile, year), [profile, year]);
  const analyses = useMemo(
    () => saved.map(({ analysis, key }) => applyCorrections(analysis, corrections, key)),
    [saved, corrections],
  );
  const toLearn = useMemo(() => learnNext(profile, analyses, year), [profile, analyses, year]);
  const [chosen, setChosen] = useState<TrackId | undefined>(startAt);
  const track = chosen ?? profile.targets[0] ?? standings[0]?.track;
  if (profile.skills.length === 0) return <p class="muted">{t('paths.empty')}</p>;
  return (
    <div class="paths">
      <TrackRanking standings={standings} chosen={track} onChoose={setChosen} />
      {track && <GapPlanView key={track} plan={gapPlan(track, profile, toLearn, year)} />}
      <LearnNext toLearn={toLearn} postings={saved.length} heading="h3" />
      <ShapeView profile={profile} />
      <ProfileReviewView profile={profile} />
    </div>
  );
}
