import { isEmployment, workModeOf } from './_chips.ts';
import { lineAt } from './_dom.ts';
import { idOfOtherCard, type Layout, line } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  roots: [
    '[data-automation="splitViewJobDetailsWrapper"]',
    '[data-automation="jobDetailsPage"]',
    'body:has([data-automation="jobAdDetails"])',
  ],
  shownId: (root, named) =>
    idOfOtherCard(lineAt(root, '[data-automation="job-detail-title"]'), root.ownerDocument, named, {
      card: 'article[data-job-id]',
      id: 'data-job-id',
      title: '[data-automation="jobTitle"]',
    }),
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    company: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    workMode: [line('[data-automation="job-detail-location"]', workModeOf)],
    employment: [line('[data-automation="job-detail-work-type"]', (text) => (isEmployment(text) ? text : null))],
    salaryText: ['[data-automation="job-detail-salary"]'],
    postedText: ['[data-automation="job-detail-date"]'],
  },
  description: ['[data-automation="jobAdDetails"]', '[data-automation="jobDescription"]'],
};

/** Seek, with its Asian sisters JobStreet and Jobsdb: a posting's page, and the pane beside results. */
export const seek: Site = {
  id: 'seek',
  hosts: ['*.jobsdb.com', '*.jobstreet.com', '*.seek.co.nz', '*.seek.com.au', '*.seek.com'],
  proofUrls: [
    'https://www.seek.com.au/job/81234567',
    'https://www.seek.com.au/data-scientist-jobs?jobId=81234567&type=standard',
  ],
  layouts: [posting],
  pageTitles: ['{title} Job in {location} - SEEK'],
  jobId: (url) =>
    /^\/job\/(\d+)/.exec(url.pathname)?.[1] ?? /^(\d+)$/.exec(url.searchParams.get('jobId') ?? '')?.[1] ?? null,
  address: (jobId, url) => `${url.origin}/job/${jobId}`,
};
