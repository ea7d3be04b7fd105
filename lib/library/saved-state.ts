import type { SavedRow } from './records.ts';
import type { Status } from './statuses.ts';

/** What a verdict says of a saved posting. Page scripts take it without the library. */
export interface SavedState {
  readonly status: Status;
  readonly hasNotes: boolean;
}

/** What is said of one saved posting. Notes of blanks are none. */
export function savedStateOf({ status, notes }: Pick<SavedRow, 'status' | 'notes'>): SavedState {
  return { status, hasNotes: notes.trim() !== '' };
}

/** The same of one posting among all that are saved; null where it is not one of them. */
export function savedStateIn(rows: readonly SavedRow[], key: string): SavedState | null {
  const row = rows.find((one) => one.key === key);
  return row ? savedStateOf(row) : null;
}

/** Whether the user has said more of the posting than that it is saved: removing it would lose that. */
export function isTouched({ status, hasNotes }: SavedState): boolean {
  return status !== 'saved' || hasNotes;
}
