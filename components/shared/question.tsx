import type { ComponentChildren } from 'preact';

interface QuestionProps {
  /** What is lost, in sentences. */
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks, in place, before something is lost. */
export function Question({ children, yes, no, onYes, onNo }: QuestionProps) {
  return (
    <div class="question" role="alert">
      {children}
      <div class="question-foot">
        <button type="button" class="button danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
