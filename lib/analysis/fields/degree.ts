import type { Degree } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';

/** Lowest degree that satisfies the posting. */
export function readDegree(_document: Document): Sourced<Degree> | null {
  return null;
}
