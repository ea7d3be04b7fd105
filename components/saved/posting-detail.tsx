import { t } from '../../lib/i18n/messages.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { Icon } from '../shared/icons.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { InterviewPreparation } from './interview-notes.tsx';
import { Notes } from './notes.tsx';
import type { SavedProps } from './props.ts';

interface PostingDetailProps extends Pick<SavedProps, 'detail' | 'onNotes' | 'onRemove' | 'onHaveSkill' | 'onCorrect'> {
  readonly row: SavedRow;
}

/** What was saved of a posting: the verdict with its sentences, the text as it was, the user's notes. */
export function PostingDetail({ row, detail, onNotes, onRemove, onHaveSkill, onCorrect }: PostingDetailProps) {
  if (detail?.saved.key !== row.key) {
    return (
      <p class="muted" role="status">
        {t('saved.loading')}
      </p>
    );
  }
  const { saved, match, applied } = detail;
  return (
    <div class="detail">
      <div class="detail-verdict">
        <Verdict
          analysis={saved.analysis}
          match={match}
          onHaveSkill={onHaveSkill}
          correcting={{ posting: saved.key, applied, onCorrect }}
        />
      </div>
      <div class="detail-side">
        <div class="detail-actions">
          {saved.posting.url !== '' && (
            <a class="button" href={saved.posting.url} target="_blank" rel="noreferrer">
              {t('saved.original')}
              <Icon name="external" />
            </a>
          )}
          <button type="button" class="button danger" onClick={() => onRemove(row.key)}>
            <Icon name="bin" />
            {t('saved.remove')}
          </button>
        </div>
        <Notes notes={row.notes} onNotes={(notes) => onNotes(row.key, notes)} />
        <InterviewPreparation analysis={saved.analysis} status={row.status} />
        <section>
          <h2 class="part-title">{t('saved.text')}</h2>
          <p class="copy">{saved.posting.description}</p>
        </section>
      </div>
    </div>
  );
}
