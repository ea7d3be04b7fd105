import { groupOf } from './_dom.ts';
import type { Site } from './site.ts';

/** Teamtailor's boards; every posting's page has JSON-LD, and its classes are utilities that say nothing. */
export const teamtailor: Site = {
  id: 'teamtailor',
  hosts: ['*.teamtailor.com'],
  proofUrls: ['https://acme.teamtailor.com/jobs/4567890-machine-learning-engineer'],
  layouts: [],
  pageTitles: ['{title} - {company}'],
  jobId: (url) => groupOf(/^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?jobs\/(\d+)/, url.pathname),
};
