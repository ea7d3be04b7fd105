import { useState } from 'preact/hooks';
import { problemWord } from '../../lib/i18n/problem-word.ts';

export interface Problem {
  /** What went wrong last, in words for the user; null where nothing did. */
  readonly problem: string | null;
  readonly report: (error: unknown) => void;
  /** Does something that may fail; a failure becomes the problem, and the next success clears it. */
  readonly attempt: (act: () => Promise<unknown>) => void;
}

/** Keeps what went wrong last on a page. */
export function useProblem(): Problem {
  const [problem, setProblem] = useState<string | null>(null);
  const report = (error: unknown) => setProblem(problemWord(error));
  const attempt = (act: () => Promise<unknown>) => {
    act().then(() => setProblem(null), report);
  };
  return { problem, report, attempt };
}
