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

/** Identity of a posting: the site, whose id it is, and the id; or the address without query and fragment where there is no id. */
export function postingKey({ site, jobId, url }: Pick<Posting, 'site' | 'jobId' | 'url'>): string {
  if (jobId === null) return `${site}:${url.replace(/[?#].*$/s, '')}`;
  const owner = idsOfAllHosts.has(site) || uuid.test(jobId) ? '' : ownerOf(url, jobId);
  return owner === '' ? `${site}:${jobId}` : `${site}:${owner}/${jobId}`;
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
