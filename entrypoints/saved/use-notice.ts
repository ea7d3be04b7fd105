import { useState } from 'preact/hooks';
import type { Notice } from '../../components/saved/props.ts';
import { problemWord } from '../../lib/i18n/problem-word.ts';

export interface NoticeHolder {
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  readonly report: (error: unknown) => void;
  /** Does something that may fail; a failure becomes the notice. */
  readonly attempt: (act: () => Promise<unknown>) => void;
}

/** What the page has to say about the last thing done. */
export function useNotice(): NoticeHolder {
  const [notice, setNotice] = useState<Notice | null>(null);
  const report = (error: unknown) => setNotice({ kind: 'problem', text: problemWord(error) });
  return { notice, setNotice, report, attempt: (act) => void act().catch(report) };
}
