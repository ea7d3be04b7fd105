import { groupOf, testId } from './_dom.ts';
import { chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: {
    ...chips(`${testId('job-metadata-block')} > div > div, ${testId('job-metadata-block')} span`),
    title: [`${testId('job-metadata-block')} h2`, 'h1', 'h2'],
    company: [`${testId('job-metadata-block')} a[href*="/companies/"]`],
    location: [`${testId('job-metadata-block')} [alt="Location"] + span`, 'i[name="location"] + span'],
  },
  description: [`${testId('job-section-description')}, ${testId('job-section-experience')}`],
};

/** Welcome to the Jungle, with what was Otta; a posting's page has JSON-LD. */
export const welcomeToTheJungle: Site = {
  id: 'welcome-to-the-jungle',
  hosts: ['*.welcometothejungle.com', 'app.otta.com'],
  proofUrls: ['https://www.welcometothejungle.com/en/companies/acme/jobs/machine-learning-engineer_paris'],
  layouts: [posting],
  jobId: (url) => groupOf(/\/jobs\/([\w-]+)\/?$/, url.pathname),
};
