import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { ColumnHead } from './column-head.tsx';
import { PostingRow } from './posting-row.tsx';
import type { SavedProps } from './props.ts';
import { columnIds, type View } from './view.ts';

interface PostingsTableProps
  extends Pick<
    SavedProps,
    | 'entries'
    | 'openFirst'
    | 'detail'
    | 'unreadable'
    | 'now'
    | 'onOpen'
    | 'onStatus'
    | 'onNotes'
    | 'onRemove'
    | 'onHaveSkill'
    | 'onCorrect'
  > {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Rows drawn at once; thousands would make the page slow to open. */
const batch = 100;

/** The saved postings as a table; on a narrow window each row is a card. */
export function PostingsTable({ entries, openFirst, view, onView, ...rest }: PostingsTableProps) {
  const [drawn, setDrawn] = useState(batch);
  const [openKey, setOpenKey] = useState(openFirst);
  const open = (key: string | null) => {
    setOpenKey(key);
    rest.onOpen(key);
  };
  return (
    <>
      <table class="postings">
        <thead>
          <tr>
            {columnIds.map((id) => (
              <ColumnHead key={id} id={id} view={view} onView={onView} />
            ))}
          </tr>
        </thead>
        {entries.slice(0, drawn).map((entry) => (
          <PostingRow key={entry.row.key} entry={entry} open={entry.row.key === openKey} {...rest} onOpen={open} />
        ))}
      </table>
      {entries.length > drawn && (
        <button type="button" class="button more" onClick={() => setDrawn(drawn + batch)}>
          {t('saved.more', { count: Math.min(batch, entries.length - drawn) })}
        </button>
      )}
    </>
  );
}
