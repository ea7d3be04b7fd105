import { groupOf, testId } from './_dom.ts';
import { chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

const chip = '[data-cy="locationDetails"] span, [data-cy="employmentDetails"] span, [data-cy="payDetails"] span';

const posting: Layout = {
  name: 'posting',
  fields: {
    ...chips(`${chip}, ${testId('job-detail-header-card')} .SeuiInfoBadge, ${testId('job-detail-header-card')} li`),
    title: ['[data-cy="jobTitle"]', `${testId('job-detail-header-card')} h1`, 'h1'],
    company: [
      '[data-cy="companyNameLink"]',
      '[data-cy="companyNameNoLink"]',
      `${testId('job-detail-header-card')} a[href*="/company-profile/"]`,
    ],
    location: ['[data-cy="location"]', `${testId('job-detail-header-card')} ${testId('location')}`],
    postedText: ['[data-cy="postedDate"]', '#timeAgo'],
  },
  description: [testId('jobDescriptionHtml'), '#jobDescription'],
};

/** Dice. */
export const dice: Site = {
  id: 'dice',
  hosts: ['www.dice.com'],
  proofUrls: ['https://www.dice.com/job-detail/2e2d3763-e78a-4739-beaf-e53a225eee61'],
  layouts: [posting],
  pageTitles: ['{title} - {company} - {place} | Dice.com'],
  jobId: (url) => groupOf(/^\/job-detail\/(?:[^/]+\/)*([0-9a-f-]{36})/, url.pathname),
};
