import type { WorkMode } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';

/** Where the work is done, for this role. */
export function readWorkMode(_document: Document): Sourced<WorkMode> | null {
  return null;
}
