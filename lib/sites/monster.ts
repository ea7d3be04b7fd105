import { groupOf, testId } from './_dom.ts';
import type { Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  roots: [
    testId('svx-job-view-wrapper'),
    testId('job-view-wrapper'),
    `body:has(${testId('svx-description-container-inner')})`,
  ],
  fields: {
    title: [testId('jobTitle'), 'h2', 'h1'],
    company: [testId('company')],
    location: [testId('jobDetailLocation'), testId('svx-jobview-location-value')],
    employment: [testId('svx-jobview-employmenttype')],
    salaryText: [testId('svx_jobCard-salary'), testId('svx-jobview-salary-value'), testId('payTag')],
    postedText: [testId('jobDetailDateRecency')],
  },
  description: [testId('svx-description-container-inner'), testId('jobDescription')],
};

/** Monster, on the hosts of its larger countries. */
export const monster: Site = {
  id: 'monster',
  hosts: ['ca', 'co.uk', 'com', 'de', 'es', 'fr', 'ie', 'it', 'nl', 'se'].map((domain) => `*.monster.${domain}`),
  proofUrls: ['https://www.monster.com/job-openings/data-scientist-austin-tx--0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'],
  layouts: [posting],
  jobId: (url) => groupOf(/--([0-9a-f-]{36})/, url.pathname) ?? url.searchParams.get('id'),
};
