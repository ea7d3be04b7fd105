import type { Site } from './site.ts';

/** Hiring.cafe, which mirrors postings of company sites with their JSON-LD. */
export const hiringCafe: Site = {
  id: 'hiring-cafe',
  matches: ['https://hiring.cafe/*'],
  proofUrls: ['https://hiring.cafe/viewjob/a1b2c3d4e5f6g7h8'],
  layouts: [],
  jobId: (url) => /^\/(?:viewjob|job)\/([\w-]+)/.exec(url.pathname)?.[1] ?? null,
};
