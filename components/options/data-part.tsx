import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="data-actions">
        <button type="button" class="button primary" onClick={onBackup}>
          {t('options.backup')}
        </button>
        <button type="button" class="button" onClick={onExportResume}>
          {t('options.exportResume')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t('options.restore')}
        </button>
        <button type="button" class="button danger" onClick={() => setErasing(true)}>
          {t('options.erase')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('options.restore')}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) onRestoreFile(file);
          }}
        />
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
