import { groupOf, testId } from './_dom.ts';
import type { Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: { title: ['h1'] },
  description: [`${testId('offer-description')}, ${testId('offer-requirements')}`, '.c-offer-description'],
};

/** Recruitee's boards; every posting's page has JSON-LD. */
export const recruitee: Site = {
  id: 'recruitee',
  hosts: ['*.recruitee.com'],
  proofUrls: ['https://acme.recruitee.com/o/machine-learning-engineer'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{title} - {company}'],
  jobId: (url) => groupOf(/^\/(?:[a-z]{2}\/)?o\/([^/]+)/, url.pathname),
};
