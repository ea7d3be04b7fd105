import type { Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  roots: [
    '[data-testid="svx-job-view-wrapper"]',
    '[data-testid="job-view-wrapper"]',
    'body:has([data-testid="svx-description-container-inner"])',
  ],
  fields: {
    title: ['[data-testid="jobTitle"]', 'h2', 'h1'],
    company: ['[data-testid="company"]'],
    location: ['[data-testid="jobDetailLocation"]', '[data-testid="svx-jobview-location-value"]'],
    employment: ['[data-testid="svx-jobview-employmenttype"]'],
    salaryText: [
      '[data-testid="svx_jobCard-salary"]',
      '[data-testid="svx-jobview-salary-value"]',
      '[data-testid="payTag"]',
    ],
    postedText: ['[data-testid="jobDetailDateRecency"]'],
  },
  description: ['[data-testid="svx-description-container-inner"]', '[data-testid="jobDescription"]'],
};

/** Monster, on the hosts of its larger countries. */
export const monster: Site = {
  id: 'monster',
  hosts: ['ca', 'co.uk', 'com', 'de', 'es', 'fr', 'ie', 'it', 'nl', 'se'].map((domain) => `*.monster.${domain}`),
  proofUrls: ['https://www.monster.com/job-openings/data-scientist-austin-tx--0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'],
  layouts: [posting],
  jobId: (url) => /--([0-9a-f-]{36})/.exec(url.pathname)?.[1] ?? url.searchParams.get('id'),
};
