import { useId } from 'preact/hooks';
import type { Salary } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { formatDay, formatPay } from '../shared/format.ts';
import { Icon } from '../shared/icons.tsx';
import { MustHaves } from './must-haves.tsx';
import { PostingDetail } from './posting-detail.tsx';
import type { Entry, SavedProps } from './props.ts';
import { StageSelect } from './stage-select.tsx';
import { columnIds } from './view.ts';

interface PostingRowProps
  extends Pick<
    SavedProps,
    'detail' | 'unreadable' | 'now' | 'onOpen' | 'onStatus' | 'onNotes' | 'onRemove' | 'onHaveSkill' | 'onCorrect'
  > {
  readonly entry: Entry;
  readonly open: boolean;
}

/** One saved posting; its title opens what was saved of it, in place below the row. */
export function PostingRow({ entry, open, now, onOpen, onStatus, ...rest }: PostingRowProps) {
  const { row, match, terms } = entry;
  const { posting, analysis } = row;
  const id = useId();
  const title = posting.title ?? t('shared.untitled');
  return (
    <tbody data-open={open}>
      <tr>
        <th scope="row" class="col-posting">
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => onOpen(open ? null : row.key)}>
            <span class="title">{title}</span>
            <Icon name="chevron" size={14} />
          </button>
          <span class="muted small">{posting.company}</span>
        </th>
        <td class="col-track">
          {analysis.track ? nameOf('tracks', analysis.track.id) : <span class="muted">{t('shared.trackUnclear')}</span>}
        </td>
        <td class="col-match">
          <MustHaves match={match} terms={terms} />
        </td>
        <td class="col-pay">{analysis.salary ? payOf(analysis.salary) : <None />}</td>
        <td class="col-place">{placeOf(entry) || <None />}</td>
        <td class="col-stage">
          <StageSelect title={title} status={row.status} onStatus={(status) => onStatus(row.key, status)} />
        </td>
        <td class="col-saved">{formatDay(row.savedAt, now)}</td>
      </tr>
      <tr id={id} class="detail-row" hidden={!open}>
        {open && (
          <td colSpan={columnIds.length}>
            <PostingDetail key={row.key} row={row} {...rest} />
          </td>
        )}
      </tr>
    </tbody>
  );
}

function placeOf({ row }: Entry): string {
  const { workMode } = row.analysis;
  const { location } = row.posting;
  const mode = workMode && nameOf('workModes', workMode);
  // "Remote, United States" says the work mode already.
  const isSaid = [workMode, mode].some((word) => word && location?.toLowerCase().startsWith(word.toLowerCase()));
  return [isSaid ? null : mode, location].filter(Boolean).join(' · ');
}

/** The period is left out where it is the usual one. */
function payOf(salary: Salary): string {
  return salary.period === 'year' ? formatPay(salary) : `${formatPay(salary)} ${nameOf('payPeriods', salary.period)}`;
}

function None() {
  return (
    <>
      <span class="muted" aria-hidden="true">
        –
      </span>
      <span class="sr">{t('saved.notSaid')}</span>
    </>
  );
}
