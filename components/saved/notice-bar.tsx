import type { LeftOut, Misfit } from '../../lib/exchange/read-export.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import { UndoButton } from '../shared/undo-button.tsx';
import type { Notice, SavedProps } from './props.ts';

interface NoticeBarProps extends Pick<SavedProps, 'onUndoRemove' | 'onUseImportedProfile' | 'onDismissNotice'> {
  readonly notice: Notice;
}

/** What came of the last thing done, with what can still be done about it. */
export function NoticeBar({ notice, onUndoRemove, onUseImportedProfile, onDismissNotice }: NoticeBarProps) {
  return (
    <section class="notice-bar" data-kind={notice.kind} role={notice.kind === 'problem' ? 'alert' : 'status'}>
      <div>
        {notice.kind === 'problem' && <p>{notice.text}</p>}
        {notice.kind === 'removed' && (
          <p>
            {t('saved.removed', { title: notice.title })} <UndoButton key={notice.title} onUndo={onUndoRemove} />
          </p>
        )}
        {notice.kind === 'imported' && <Imported notice={notice} onUseProfile={onUseImportedProfile} />}
      </div>
      <button type="button" class="icon-button" aria-label={t('saved.dismiss')} onClick={onDismissNotice}>
        <Icon name="close" />
      </button>
    </section>
  );
}

interface ImportedProps {
  readonly notice: Extract<Notice, { kind: 'imported' }>;
  readonly onUseProfile: () => void;
}

function Imported({ notice, onUseProfile }: ImportedProps) {
  const { added, updated, kept, leftOut, profileSkills } = notice;
  return (
    <>
      <p>{t('saved.imported', { added, updated, kept })}</p>
      {profileSkills !== null && (
        <p>
          {t('saved.importedProfile', profileSkills)}{' '}
          <button type="button" class="link" onClick={onUseProfile}>
            {t('saved.useProfile')}
          </button>
        </p>
      )}
      {leftOut.length > 0 && (
        <>
          <p>{t('saved.leftOut', { count: leftOut.length })}</p>
          <ul class="left-out">
            {leftOut.map((record) => (
              <li key={record.job}>
                <strong>{recordName(record)}</strong> {misfitWord(record.misfit)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function recordName({ job, title }: LeftOut): string {
  if (job === null) return t('saved.leftOutProfile');
  return title === null ? t('saved.leftOutJob', { job }) : t('saved.leftOutNamedJob', { job, title });
}

function misfitWord(misfit: Misfit): string {
  return misfit.kind === 'field'
    ? t('saved.misfits.field', { field: misfit.field })
    : nameOf('saved.misfits', misfit.kind);
}
