import type { Posting } from './posting.ts';

/** Identity of a posting: the site and its own id, or the address without query and fragment where there is no id. */
export function postingKey(posting: Pick<Posting, 'site' | 'jobId' | 'url'>): string {
  return `${posting.site}:${posting.jobId ?? posting.url.replace(/[?#].*$/s, '')}`;
}
