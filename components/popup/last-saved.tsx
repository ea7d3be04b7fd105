import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import { formatDay } from '../shared/format.ts';
import type { PopupProps } from './props.ts';

type LastSavedProps = Pick<PopupProps, 'saved' | 'now' | 'onOpenKept' | 'onOpenSaved'>;

const shown = 6;

/** The newest saved postings, and the way to all of them. */
export function LastSaved({ saved, now, onOpenKept, onOpenSaved }: LastSavedProps) {
  if (saved.length === 0) {
    return (
      <section class="empty">
        <h2>{t('shared.nothingSaved')}</h2>
        <p class="muted">{t('popup.savedEmptyText')}</p>
      </section>
    );
  }
  return (
    <>
      <ul class="last-saved">
        {saved.slice(0, shown).map((row) => (
          <SavedLine key={row.key} row={row} now={now} onOpenKept={onOpenKept} />
        ))}
      </ul>
      <footer class="foot">
        <button type="button" class="button" onClick={onOpenSaved}>
          {t('popup.allSaved', saved.length)}
        </button>
      </footer>
    </>
  );
}

interface SavedLineProps extends Pick<LastSavedProps, 'now' | 'onOpenKept'> {
  readonly row: SavedRow;
}

function SavedLine({ row, now, onOpenKept }: SavedLineProps) {
  const { posting, analysis, status, savedAt } = row;
  const title = posting.title ?? t('shared.untitled');
  const notes = [posting.company, analysis.track && nameOf('tracks', analysis.track.id)].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" onClick={() => onOpenKept(row)}>
        <strong>{title}</strong>
      </button>
      <span class="stage-word">{nameOf('statuses', status)}</span>
      <span class="muted small">{notes}</span>
      <span class="muted small nowrap">{formatDay(savedAt, now)}</span>
    </li>
  );
}
