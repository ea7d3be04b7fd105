import type { ComponentChildren } from 'preact';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Status } from '../../lib/library/saved-posting.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import { unreadFields } from '../../lib/posting/unread-fields.ts';
import { Icon } from '../shared/icons.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import type { PopupProps, Reviewed } from './props.ts';

interface ReviewProps {
  readonly reviewed: Reviewed;
  /** What stands above the title, where it is not the page's own posting. */
  readonly kicker?: string;
  readonly onSave: () => void;
  readonly onHaveSkill: (skillId: string) => void;
  readonly onCorrect: PopupProps['onCorrect'];
  /** Further buttons beside Save. */
  readonly children: ComponentChildren;
}

/** A verdict in the popup, with what can be done about it at its foot. */
export function Review({ reviewed, kicker, onSave, onHaveSkill, onCorrect, children }: ReviewProps) {
  const { posting, analysis, applied, match, facts, status } = reviewed;
  return (
    <>
      <p class="posting">{[kicker, posting.title, posting.company].filter(Boolean).join(' · ')}</p>
      <Verdict
        key={postingKey(posting)}
        analysis={analysis}
        match={match}
        facts={facts}
        unread={kicker === undefined ? unreadFields(posting) : []}
        onHaveSkill={onHaveSkill}
        correcting={{ posting: postingKey(posting), applied, onCorrect }}
      />
      <footer class="foot">
        {status === null ? (
          <button type="button" class="button primary" onClick={onSave}>
            {t('shared.save')}
          </button>
        ) : (
          <p class="saved-as" role="status">
            <Icon name="have" /> {savedAs(status)}
          </p>
        )}
        {children}
      </footer>
    </>
  );
}

function savedAs(status: Status): string {
  const name = nameOf('statuses', status);
  return status === 'saved' ? name : t('popup.savedAs', { status: name });
}
