import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { PostingFacts } from '../../lib/match/career/posting-facts.ts';
import type { FactRef } from '../../lib/taxonomy/career/facts.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { DemandList } from './demand-list.tsx';
import { FactGroups } from './fact-groups.tsx';
import { RatingsTable } from './ratings-table.tsx';

interface AboutTrackProps {
  readonly track: TrackId;
  readonly facts: PostingFacts;
}

/** What kind of job this is, beyond the posting: the track's work, what its interviews test, what is asked elsewhere. */
export function AboutTrack({ track, facts }: AboutTrackProps) {
  if (facts.track.length === 0) return null;
  const part = (name: string) => (fact: FactRef) => fact.part === name;
  const groups = [
    { title: t('about.work'), facts: facts.track.filter(part('duties')) },
    { title: t('about.day'), facts: facts.track.filter(part('day')) },
    { title: t('about.paid'), facts: facts.track.filter(part('paid')) },
    { title: t('about.tested'), facts: facts.interview.filter(part('tested')) },
    { title: t('about.weak'), facts: facts.interview.filter(part('weak')) },
    { title: t('about.standing'), facts: facts.interview.filter(part('standing')) },
    {
      title: t('about.asked'),
      facts: [],
      lead: facts.demand.length > 0 && <DemandList demand={facts.demand} known={facts.known} />,
    },
    { title: t('about.ratings'), facts: [], lead: facts.showsRatings && <RatingsTable /> },
    { title: t('about.orientation'), facts: facts.orientation },
    { title: t('about.company'), facts: facts.company },
    { title: t('about.depth'), facts: facts.depths },
    { title: t('about.conflicts'), facts: facts.conflicts },
  ];
  const alsoFrom = [
    ...(facts.demand.length > 0 ? (['002'] as const) : []),
    ...(facts.showsRatings ? (['004'] as const) : []),
  ];
  return (
    <FoldedPart title={t('about.title')} aside={<span class="muted">{nameOf('tracks', track)}</span>}>
      <FactGroups groups={groups} alsoFrom={alsoFrom} />
    </FoldedPart>
  );
}
