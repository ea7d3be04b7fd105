import type { Posting } from './posting.ts';

/**
 * Sites whose ids mean the same posting on each of their hosts, and on the sites of the employers they serve. Everywhere else an id
 * is its host's: two employers may both have a posting 1234, or one called "data-engineer".
 */
const idsOfAllHosts: ReadonlySet<string> = new Set([
  'ashby',
  'builtin',
  'glassdoor',
  'greenhouse',
  'indeed',
  'lever',
  'linkedin',
  'monster',
  'smartrecruiters',
  'workable',
  'ziprecruiter',
]);

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What is needed to identify a posting. */
type Identified = Pick<Posting, 'site' | 'jobId' | 'url'>;

/** Identity of a posting: the site, whose id it is, and the id; or the address without query and fragment where there is no id. */
export function postingKey({ site, jobId, url }: Identified): string {
  if (jobId === null) return `${site}:${url.replace(/[?#].*$/s, '')}`;
  const owner = idsOfAllHosts.has(site) || uuid.test(jobId) ? '' : ownerOf(url, jobId);
  return owner === '' ? `${site}:${jobId}` : `${site}:${owner}/${jobId}`;
}

/**
 * The keys that these postings had before an id stood with its host, each with the key of today; those that are the same are left out.
 * Of two postings that shared a key the first one has it.
 */
export function movedKeys(postings: readonly Identified[]): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const posting of postings) {
    const before = `${posting.site}:${posting.jobId}`;
    const now = postingKey(posting);
    if (posting.jobId !== null && before !== now && !moved.has(before)) moved.set(before, now);
  }
  return moved;
}

/** The host of an address, with the employer's part of its path where a board names one; empty where there is no address. */
function ownerOf(url: string, jobId: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  // "/companies/acme/jobs/ml-engineer" and "/jobs/acme/ml-engineer": a name, unlike a number, each employer may give.
  const employer = /^\d+$/.test(jobId) ? undefined : /\/(?:companies|jobs)\/([^/]+)\//.exec(pathname)?.[1];
  return employer === undefined ? host : `${host}/${employer}`;
}
