import { isEmployment, workModeOf } from './_chips.ts';
import { groupOf, lineAt } from './_dom.ts';
import { idOfOtherCard, type Layout, line } from './_layout.ts';
import type { Site } from './site.ts';

const part = (name: string) => `[data-automation="${name}"]`;

const posting: Layout = {
  name: 'posting',
  roots: [part('splitViewJobDetailsWrapper'), part('jobDetailsPage'), `body:has(${part('jobAdDetails')})`],
  shownId: (root, named) =>
    idOfOtherCard(lineAt(root, part('job-detail-title')), root.ownerDocument, named, {
      card: 'article[data-job-id]',
      id: 'data-job-id',
      title: part('jobTitle'),
    }),
  fields: {
    title: [part('job-detail-title')],
    company: [part('advertiser-name')],
    location: [part('job-detail-location')],
    workMode: [line(part('job-detail-location'), workModeOf)],
    employment: [line(part('job-detail-work-type'), (text) => (isEmployment(text) ? text : null))],
    salaryText: [part('job-detail-salary')],
    postedText: [part('job-detail-date')],
  },
  description: [part('jobAdDetails'), part('jobDescription')],
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
  jobId: (url) => groupOf(/^\/job\/(\d+)/, url.pathname) ?? groupOf(/^(\d+)$/, url.searchParams.get('jobId') ?? ''),
  address: (jobId, url) => `${url.origin}/job/${jobId}`,
};
