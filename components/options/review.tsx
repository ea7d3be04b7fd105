import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import type { Proposal, ProposalState } from '../../lib/profile/import/proposals.ts';
import { proposalName, proposalValue } from './proposal-words.ts';
import type { OptionsProps, ReviewState } from './props.ts';
import { WeakPhrases } from './weak-phrases.tsx';

interface ReviewProps extends Pick<OptionsProps, 'onTake'> {
  readonly review: ReviewState;
  readonly onLeave: () => void;
}

/** What is ticked at first: all that overwrites nothing. */
function tickedAtFirst(proposals: readonly Proposal[]): ReadonlySet<string> {
  return new Set(proposals.filter(({ state }) => state === 'new' || state === 'more').map(({ id }) => id));
}

/** Everything a file says, each with the line it came from; the user ticks what is taken. */
export function Review({ review, onTake, onLeave }: ReviewProps) {
  const { name, proposals, unknownKeys, phrases, postings } = review;
  const [ticked, setTicked] = useState(() => tickedAtFirst(proposals));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const of = (state: ProposalState) => proposals.filter((proposal) => proposal.state === state);
  const same = of('same').length;
  const set = (ids: readonly string[], on: boolean) =>
    setTicked((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const groups = [
    { title: t('review.fresh'), hint: null, members: of('new') },
    { title: t('review.more'), hint: null, members: of('more') },
    { title: t('review.different'), hint: t('review.differentHint'), members: of('different') },
  ].filter(({ members }) => members.length > 0);
  return (
    <div class="review">
      <h3 ref={heading} tabIndex={-1}>
        {t('review.title', { name })}
      </h3>
      {groups.map(({ title, hint, members }) => (
        <fieldset key={title} class="review-group">
          <legend>
            {title} · {members.length}
          </legend>
          {hint && <p class="muted small">{hint}</p>}
          {members.length > 1 && <TickAll ids={members.map(({ id }) => id)} ticked={ticked} onSet={set} />}
          <ul>
            {members.map((proposal) => (
              <Row key={proposal.id} proposal={proposal} isTicked={ticked.has(proposal.id)} onSet={set} />
            ))}
          </ul>
        </fieldset>
      ))}
      {same > 0 && <p class="muted small">{t('review.same', same)}</p>}
      {unknownKeys.length > 0 && (
        <p class="muted small">{t('review.unknownKeys', { keys: unknownKeys.slice(0, 20).join(', ') })}</p>
      )}
      <WeakPhrases phrases={phrases} />
      {postings > 0 && <p class="muted small">{t('review.savedPostings', postings)}</p>}
      <div class="review-foot">
        {proposals.length > 0 && (
          <button
            type="button"
            class="button primary"
            disabled={ticked.size === 0}
            onClick={() => onTake(proposals.filter(({ id }) => ticked.has(id)))}
          >
            {t('review.take', ticked.size)}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t('review.leave')}
        </button>
      </div>
    </div>
  );
}

interface TickAllProps {
  readonly ids: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onSet: (ids: readonly string[], on: boolean) => void;
}

function TickAll({ ids, ticked, onSet }: TickAllProps) {
  const isAll = ids.every((id) => ticked.has(id));
  return (
    <button type="button" class="link small" onClick={() => onSet(ids, !isAll)}>
      {isAll ? t('review.none') : t('review.all')}
    </button>
  );
}

interface RowProps {
  readonly proposal: Proposal;
  readonly isTicked: boolean;
  readonly onSet: (ids: readonly string[], on: boolean) => void;
}

function Row({ proposal, isTicked, onSet }: RowProps) {
  const value = proposalValue(proposal);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isTicked}
          onChange={({ currentTarget }) => onSet([proposal.id], currentTarget.checked)}
        />
        <span>
          <strong>{proposalName(proposal)}</strong>
          {value !== '' && <span class="muted"> {value}</span>}
          {proposal.line !== null && <span class="from small">{proposal.line}</span>}
        </span>
      </label>
    </li>
  );
}
