import { t } from '../../lib/i18n/messages.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { Icon } from '../shared/icons.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { InterviewPreparation } from './interview-notes.tsx';
import { Notes } from './notes.tsx';
import type { SavedProps } from './props.ts';

interface PostingDetailProps
  extends Pick<SavedProps, 'detail' | 'unreadable' | 'onNotes' | 'onRemove' | 'onHaveSkill' | 'onCorrect'> {
  readonly row: SavedRow;
}

/** What was saved of a posting: the verdict with its sentences, the text as it was, the user's notes. */
export function PostingDetail({
  row,
  detail,
  unreadable,
  onNotes,
  onRemove,
  onHaveSkill,
  onCorrect,
}: PostingDetailProps) {
  const own = <Own row={row} onNotes={onNotes} onRemove={onRemove} />;
  if (unreadable === row.key) {
    return (
      <div class="detail">
        <p role="status">{t('saved.unreadable')}</p>
        <div class="detail-side">{own}</div>
      </div>
    );
  }
  if (detail?.saved.key !== row.key) {
    return (
      <p class="muted" role="status">
        {t('saved.loading')}
      </p>
    );
  }
  const { saved, match, terms, applied } = detail;
  return (
    <div class="detail">
      <div class="detail-verdict">
        <Verdict
          analysis={saved.analysis}
          match={match}
          terms={terms}
          onHaveSkill={onHaveSkill}
          correcting={{ posting: saved.key, applied, onCorrect }}
        />
      </div>
      <div class="detail-side">
        {own}
        <InterviewPreparation analysis={saved.analysis} status={row.status} />
        <section>
          <h2 class="part-title">{t('saved.text')}</h2>
          <p class="copy">{saved.posting.description}</p>
        </section>
      </div>
    </div>
  );
}

/** What the user can do with the posting, and their notes on it. */
function Own({ row, onNotes, onRemove }: Pick<PostingDetailProps, 'row' | 'onNotes' | 'onRemove'>) {
  const { key, posting, notes } = row;
  return (
    <>
      <div class="detail-actions">
        {posting.url !== '' && (
          <a class="button" href={posting.url} target="_blank" rel="noreferrer">
            {t('saved.original')}
            <Icon name="external" />
          </a>
        )}
        <button type="button" class="button danger" onClick={() => onRemove(key)}>
          <Icon name="bin" />
          {t('saved.remove')}
        </button>
      </div>
      <Notes notes={notes} onNotes={(written) => onNotes(key, written)} />
    </>
  );
}
