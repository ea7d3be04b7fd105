import type { Document, Sourced } from '../document.ts';

/** Smallest number of years of experience that the role requires overall. */
export function readYears(_document: Document): Sourced<number> | null {
  return null;
}
