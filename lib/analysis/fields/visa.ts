import type { Document, Sourced } from '../document.ts';

/** Whether a visa is sponsored: `no` also where citizenship, clearance or a permanent work right is required. */
export function readVisa(_document: Document): Sourced<'yes' | 'no'> | null {
  return null;
}
