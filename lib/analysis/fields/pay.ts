import type { Salary } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';

/** Base pay as printed. */
export function readPay(_document: Document): Sourced<Salary> | null {
  return null;
}
