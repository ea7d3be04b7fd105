import { groupOf } from './_dom.ts';
import { chips, type Layout, line } from './_layout.ts';
import type { Site } from './site.ts';

const employer = 'h1 a[href^="/companies/"]';

/** Work at a Startup: a card with the facts, then one block of prose under each heading, then the company's other jobs. */
const startup: Layout = {
  name: 'startup',
  roots: [`body:has(${employer}):has(.prose)`],
  fields: {
    ...chips('svg + span, h1 + div'),
    title: [line('h1', (text) => groupOf(/^(.+) at /, text) ?? text)],
    company: [employer],
    location: ['[data-icon="location-dot"] + span'],
  },
  description: ['div:has(> .prose)'],
};

/** Y Combinator's companies and Work at a Startup: only the open tab is read. */
export const ycombinator: Site = {
  id: 'ycombinator',
  hosts: ['www.workatastartup.com', 'www.ycombinator.com'],
  proofUrls: [
    'https://www.ycombinator.com/companies/acme/jobs/AbC12dE-machine-learning-engineer',
    'https://www.workatastartup.com/jobs/71234',
  ],
  layouts: [startup],
  pageTitles: ['{title} at {company} | {site}'],
  jobId: (url) =>
    groupOf(/^\/companies\/[^/]+\/jobs\/([A-Za-z0-9]+)/, url.pathname) ??
    groupOf(/^\/jobs\/(\d+)/, url.pathname) ??
    null,
};
