import type { Seniority } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';

/** Level of the role: the title first, then the text. */
export function readSeniority(_document: Document): Sourced<Seniority> | null {
  return null;
}
