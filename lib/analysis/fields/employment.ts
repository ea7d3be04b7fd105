import type { Employment } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';

/** Kind of employment. */
export function readEmployment(_document: Document): Sourced<Employment> | null {
  return null;
}
