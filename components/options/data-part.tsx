import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { FileButton } from '../shared/file-button.tsx';
import { LeftOutList } from '../shared/left-out-list.tsx';
import { Question } from '../shared/question.tsx';
import type { OptionsProps } from './props.ts';

type DataPartProps = Pick<
  OptionsProps,
  'restorable' | 'onBackup' | 'onExportResume' | 'onRestoreFile' | 'onRestore' | 'onCancelRestore' | 'onErase'
>;

/** Everything out to a file, back from one, and away; the last two ask first, in place. */
export function DataPart(props: DataPartProps) {
  const { restorable, onBackup, onExportResume, onRestoreFile, onRestore, onCancelRestore, onErase } = props;
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <div class="data-actions">
        <button type="button" class="button primary" onClick={onBackup}>
          {t('options.backup')}
        </button>
        <button type="button" class="button" onClick={onExportResume}>
          {t('options.exportResume')}
        </button>
        <FileButton label={t('options.restore')} accept=".json,application/json" onFile={onRestoreFile} />
        <button type="button" class="button danger" onClick={() => setErasing(true)}>
          {t('options.erase')}
        </button>
      </div>
      {restorable && (
        <Question yes={t('options.restoreNow')} no={t('options.cancel')} onYes={onRestore} onNo={onCancelRestore}>
          <p>
            {restorable.skills === null
              ? t('options.restoreNoProfile')
              : t('options.restoreText', { skills: restorable.skills })}
          </p>
          <LeftOutList leftOut={restorable.leftOut} />
        </Question>
      )}
      {erasing && (
        <Question
          yes={t('options.eraseNow')}
          no={t('options.cancel')}
          onYes={() => {
            setErasing(false);
            onErase();
          }}
          onNo={() => setErasing(false)}
        >
          <p>{t('options.eraseText')}</p>
        </Question>
      )}
    </>
  );
}
