import type { Analysis } from '../../lib/analysis/analysis.ts';
import { formatList } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { PostingFacts } from '../../lib/match/career/posting-facts.ts';
import type { Match, TermsMatch } from '../../lib/match/match.ts';
import type { UnreadField } from '../../lib/posting/unread-fields.ts';
import { AboutTrack } from '../career/about-track.tsx';
import { TransferNotes } from '../career/transfer-notes.tsx';
import { WorthKnowing } from '../career/worth-knowing.tsx';
import { AskedSkills } from './asked-skills.tsx';
import { Corrected } from './corrected.tsx';
import type { Correcting } from './correcting.ts';
import { DealBreakers } from './deal-breakers.tsx';
import { Facts } from './facts.tsx';
import { Flags } from './flags.tsx';
import { Headline } from './headline.tsx';
import { Pay } from './pay.tsx';
import { Questions } from './questions.tsx';
import { Requirements } from './requirements.tsx';
import { StarterSkills, useStarter } from './starter-skills.tsx';
import { Summary } from './summary.tsx';
import { WorkShares } from './work-shares.tsx';

export interface VerdictProps {
  readonly analysis: Analysis;
  /** Null while there is no skill to compare with. */
  readonly match: Match | null;
  readonly terms: TermsMatch;
  /** Fields that the page shows but that could not be read. */
  readonly unread?: readonly UnreadField[];
  /** What invites to fill an empty profile; where not given, in words that fit everywhere. */
  readonly starterTitle?: string | undefined;
  /** What is known of this kind of job; absent where only the posting itself is shown. */
  readonly facts?: PostingFacts | undefined;
  /** Absent where the profile cannot be changed from here. */
  readonly onHaveSkill?: ((skillId: string) => void) | undefined;
  /** Absent where nothing can be corrected from here. */
  readonly correcting?: Correcting | undefined;
}

/** The verdict on one posting: one glance first, then what hurts, then the rest, every word backed by its sentence. */
export function Verdict(props: VerdictProps) {
  const { analysis, match, terms, unread = [], facts, starterTitle, onHaveSkill, correcting } = props;
  const starter = useStarter(analysis, match !== null, onHaveSkill);
  return (
    <div class="verdict">
      <Headline analysis={analysis} correcting={correcting} />
      {unread.length > 0 && <p class="notice">{partly(unread)}</p>}
      {match && !starter && <Summary match={match} language={analysis.language} />}
      <DealBreakers dealBreakers={terms.dealBreakers} />
      {starter && <StarterSkills analysis={analysis} starter={starter} title={starterTitle} />}
      {match ? (
        <Requirements match={match} onHaveSkill={onHaveSkill} correcting={correcting} />
      ) : (
        <>
          <AskedSkills analysis={analysis} level="required" />
          <AskedSkills analysis={analysis} level="preferred" />
        </>
      )}
      {correcting && <Corrected correcting={correcting} />}
      {/* The kinds of work are those of data, models and software: of another trade's duties they would tell stories. */}
      {analysis.track?.id !== 'other' && <WorkShares work={analysis.work} reality={facts?.reality} />}
      <Pay analysis={analysis} known={facts?.pay} />
      <Facts analysis={analysis} terms={terms} />
      <Flags flags={analysis.flags} />
      <Questions questions={analysis.questions} open={facts?.open} />
      {facts && analysis.track && <AboutTrack track={analysis.track.id} facts={facts} />}
      {facts?.transfers.map((transfer) => (
        <TransferNotes key={transfer.id} transfer={transfer} known={facts.known} />
      ))}
      {facts && <WorthKnowing facts={facts} />}
    </div>
  );
}

function partly(unread: readonly UnreadField[]): string {
  return t('verdict.partly', { fields: formatList(unread.map((field) => nameOf('fields', field))) });
}
