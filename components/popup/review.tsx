import type { ComponentChildren } from 'preact';
import { postingKey } from '../../lib/posting/posting-key.ts';
import { unreadFields } from '../../lib/posting/unread-fields.ts';
import { Verdict } from '../verdict/verdict.tsx';
import { Keep } from './keep.tsx';
import type { PopupProps, Reviewed } from './props.ts';

interface ReviewProps {
  readonly reviewed: Reviewed;
  /** What stands above the title, where it is not the page's own posting. */
  readonly kicker?: string;
  readonly onSave: () => void;
  readonly onUnsave: (discards: boolean) => void;
  readonly onHaveSkill: (skillId: string) => void;
  readonly onCorrect: PopupProps['onCorrect'];
  /** Further buttons beside Save. */
  readonly children: ComponentChildren;
}

/** A verdict in the popup, with what can be done about it at its foot. */
export function Review({ reviewed, kicker, onSave, onUnsave, onHaveSkill, onCorrect, children }: ReviewProps) {
  const { posting, analysis, applied, match, terms, facts, saved } = reviewed;
  return (
    <>
      <p class="posting">{[kicker, posting.title, posting.company].filter(Boolean).join(' · ')}</p>
      <Verdict
        key={postingKey(posting)}
        analysis={analysis}
        match={match}
        terms={terms}
        facts={facts}
        unread={kicker === undefined ? unreadFields(posting) : []}
        onHaveSkill={onHaveSkill}
        correcting={{ posting: postingKey(posting), applied, onCorrect }}
      />
      <footer class="foot">
        <Keep key={postingKey(posting)} saved={saved} onSave={onSave} onUnsave={onUnsave} />
        {children}
      </footer>
    </>
  );
}
