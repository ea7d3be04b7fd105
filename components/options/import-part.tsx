import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { FileButton } from '../shared/file-button.tsx';
import type { OptionsProps, ReviewState } from './props.ts';
import { Review } from './review.tsx';

export type ImportPartProps = Pick<OptionsProps, 'imported' | 'onFile' | 'onText' | 'onTake' | 'onLeaveImport'>;

/** A place to drop a résumé or paste its text; what was read of it is shown for the user to take. */
export function ImportPart({ imported, onFile, onText, onTake, onLeaveImport }: ImportPartProps) {
  const [hasLeft, setLeft] = useState(false);
  const leave = () => {
    setLeft(true);
    onLeaveImport();
  };
  if (imported.kind === 'review') {
    return <Review key={imported.name} review={imported} onTake={onTake} onLeave={leave} />;
  }
  return <Offer imported={imported} hasLeft={hasLeft} onFile={onFile} onText={onText} />;
}

interface OfferProps extends Pick<ImportPartProps, 'onFile' | 'onText'> {
  readonly imported: Exclude<ImportPartProps['imported'], ReviewState>;
  /** True where a review was discarded: its button had the focus, which stands here then. */
  readonly hasLeft: boolean;
}

function Offer({ imported, hasLeft, onFile, onText }: OfferProps) {
  const offer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasLeft) offer.current?.focus();
  }, []);
  return (
    <div ref={offer} class="import" tabIndex={-1}>
      <DropZone onFile={onFile} />
      <p role="status" class="import-status">
        {imported.kind === 'reading' && t('options.readingFile', { name: imported.name })}
      </p>
      {imported.kind === 'problem' && (
        <p class="problem" role="alert">
          <strong>{imported.name}</strong> {nameOf('importProblems', imported.problem)}
        </p>
      )}
      <PasteField onText={onText} />
    </div>
  );
}

function DropZone({ onFile }: Pick<ImportPartProps, 'onFile'>) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside does the same
    <div
      class="drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <span>{t('options.drop')}</span>
      <FileButton label={t('options.chooseFile')} accept=".pdf,.docx,.txt,.md,.json,.zip,.csv" onFile={onFile} />
    </div>
  );
}

function PasteField({ onText }: Pick<ImportPartProps, 'onText'>) {
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{t('options.pasteText')}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <textarea
          class="field"
          rows={5}
          aria-label={t('options.pasteText')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('options.readText')}
        </button>
      </form>
    </details>
  );
}
