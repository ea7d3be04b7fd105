import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { LeftOutList } from '../shared/left-out-list.tsx';
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
        <Question
          text={
            restorable.skills === null
              ? t('options.restoreNoProfile')
              : t('options.restoreText', { skills: restorable.skills })
          }
          yes={t('options.restoreNow')}
          onYes={onRestore}
          onNo={onCancelRestore}
        >
          <LeftOutList leftOut={restorable.leftOut} />
        </Question>
      )}
      {erasing && (
        <Question
          text={t('options.eraseText')}
          yes={t('options.eraseNow')}
          onYes={() => {
            setErasing(false);
            onErase();
          }}
          onNo={() => setErasing(false)}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly text: string;
  /** What else there is to know before the answer. */
  readonly children?: ComponentChildren;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ text, children, yes, onYes, onNo }: QuestionProps) {
  return (
    <div class="question" role="alert">
      <p>{text}</p>
      {children}
      <div class="data-actions">
        <button type="button" class="button danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t('options.cancel')}
        </button>
      </div>
    </div>
  );
}
