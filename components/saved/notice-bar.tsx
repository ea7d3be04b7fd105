import { t } from '../../lib/i18n/messages.ts';
import { Icon } from '../shared/icons.tsx';
import { LeftOutList } from '../shared/left-out-list.tsx';
import { UndoButton } from '../shared/undo-button.tsx';
import type { Notice, SavedProps } from './props.ts';

interface NoticeBarProps
  extends Pick<
    SavedProps,
    'onExport' | 'onUndoRemove' | 'onUseImportedProfile' | 'onUseImportedCorrections' | 'onDismissNotice'
  > {
  readonly notice: Notice;
}

/** What came of the last thing done, with what can still be done about it. */
export function NoticeBar({ notice, onExport, onUndoRemove, onDismissNotice, ...uses }: NoticeBarProps) {
  return (
    <section class="notice-bar" data-kind={notice.kind} role={notice.kind === 'problem' ? 'alert' : 'status'}>
      <div>
        {notice.kind === 'problem' && <p>{notice.text}</p>}
        {notice.kind === 'damage' && (
          <p>
            {notice.text}{' '}
            <button type="button" class="link" onClick={() => onExport('json')}>
              {t('saved.exportJson')}
            </button>
          </p>
        )}
        {notice.kind === 'removed' && (
          <p>
            {t('saved.removed', { title: notice.title })} <UndoButton key={notice.title} onUndo={onUndoRemove} />
          </p>
        )}
        {notice.kind === 'imported' && <Imported notice={notice} {...uses} />}
      </div>
      <button type="button" class="icon-button" aria-label={t('saved.dismiss')} onClick={onDismissNotice}>
        <Icon name="close" />
      </button>
    </section>
  );
}

interface ImportedProps extends Pick<SavedProps, 'onUseImportedProfile' | 'onUseImportedCorrections'> {
  readonly notice: Extract<Notice, { kind: 'imported' }>;
}

function Imported({ notice, onUseImportedProfile, onUseImportedCorrections }: ImportedProps) {
  const { added, updated, kept, leftOut, profileSkills, corrections } = notice;
  return (
    <>
      <p>{t('saved.imported', { added, updated, kept })}</p>
      {profileSkills !== null && (
        <p>
          {t('saved.importedProfile', profileSkills)}{' '}
          <button type="button" class="link" onClick={onUseImportedProfile}>
            {t('saved.useProfile')}
          </button>
        </p>
      )}
      {corrections !== null && (
        <p>
          {t('saved.importedCorrections', corrections)}{' '}
          <button type="button" class="link" onClick={onUseImportedCorrections}>
            {t('saved.useCorrections')}
          </button>
        </p>
      )}
      <LeftOutList leftOut={leftOut} />
    </>
  );
}
