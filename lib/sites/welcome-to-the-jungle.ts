import { chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: {
    ...chips('[data-testid="job-metadata-block"] > div > div, [data-testid="job-metadata-block"] span'),
    title: ['[data-testid="job-metadata-block"] h2', 'h1', 'h2'],
    company: ['[data-testid="job-metadata-block"] a[href*="/companies/"]'],
    location: ['[data-testid="job-metadata-block"] [alt="Location"] + span', 'i[name="location"] + span'],
  },
  description: ['[data-testid="job-section-description"], [data-testid="job-section-experience"]'],
};

/** Welcome to the Jungle, with what was Otta; a posting's page has JSON-LD. */
export const welcomeToTheJungle: Site = {
  id: 'welcome-to-the-jungle',
  hosts: ['*.welcometothejungle.com', 'app.otta.com'],
  proofUrls: ['https://www.welcometothejungle.com/en/companies/acme/jobs/machine-learning-engineer_paris'],
  layouts: [posting],
  jobId: (url) => /\/jobs\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? null,
};
