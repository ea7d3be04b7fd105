import type { Posting } from './posting.ts';

const shownByEverySite = ['title', 'company', 'location'] as const;

export type UnreadField = (typeof shownByEverySite)[number];

/** Fields that every posting's page shows and that were nevertheless not read from this one. Pure. */
export function unreadFields(posting: Posting): UnreadField[] {
  return shownByEverySite.filter((field) => posting[field] === null);
}
