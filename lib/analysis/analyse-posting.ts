import type { Posting } from '../posting/posting.ts';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';

/** What the engine says of a posting that a reader gave back. Pure. */
export function analysePosting(posting: Posting): Analysis {
  return analyse({ ...posting, title: posting.title ?? '' });
}
