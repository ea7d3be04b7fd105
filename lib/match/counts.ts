import type { Counts } from './match.ts';

/** How many requirements there are, in whatever state. */
export function totalOf({ have, near, missing }: Counts): number {
  return have + near + missing;
}
