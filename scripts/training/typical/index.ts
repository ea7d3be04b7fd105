import type { TrackId } from '../../../lib/taxonomy/track-ids.ts';
import { generative } from './generative.ts';
import { models } from './models.ts';
import { otherTrades } from './other.ts';
import { platforms } from './platforms.ts';
import { softwareTrades } from './software.ts';
import type { Trade } from './trade.ts';

const alone = { ...generative, ...models, ...platforms };

/** The trades of a track: one for most, several where a track is whatever the others are not. */
export function tradesOf(track: TrackId): readonly Trade[] {
  if (track === 'software') return softwareTrades;
  return track === 'other' ? otherTrades : [alone[track]];
}
