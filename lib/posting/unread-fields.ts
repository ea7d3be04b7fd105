import type { Posting } from './posting.ts';

const shownByEverySite = ['title', 'company', 'location'] as const;

/** Fields that every posting's page shows and that were nevertheless not read from this one. Pure. */
export function unreadFields(posting: Posting): string[] {
  return shownByEverySite.filter((field) => posting[field] === null);
}
