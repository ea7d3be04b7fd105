import type { Site } from './site.ts';

/** Y Combinator's companies and Work at a Startup: only the open tab is read. */
export const ycombinator: Site = {
  id: 'ycombinator',
  matches: ['https://www.workatastartup.com/*', 'https://www.ycombinator.com/*'],
  proofUrls: [
    'https://www.ycombinator.com/companies/acme/jobs/AbC12dE-machine-learning-engineer',
    'https://www.workatastartup.com/jobs/71234',
  ],
  layouts: [],
  pageTitles: ['{title} at {company} | Y Combinator'],
  jobId: (url) =>
    /^\/companies\/[^/]+\/jobs\/([A-Za-z0-9]+)/.exec(url.pathname)?.[1] ??
    /^\/jobs\/(\d+)/.exec(url.pathname)?.[1] ??
    null,
};
