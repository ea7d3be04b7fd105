import { workModeOf } from './_chips.ts';
import { attributeAt, groupOf } from './_dom.ts';
import { attribute, chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

function placeAttribute(root: Element, name: string): string {
  return attributeAt(root, 'spl-job-location', name);
}

const posting: Layout = {
  name: 'posting',
  roots: ['main:has(.job-title)', 'body:has(h1.job-title):has(.job-section)', 'body:has(#st-jobDescription)'],
  fields: {
    title: ['h1.job-title', '[itemprop="title"]', 'h1'],
    company: [
      attribute('[itemprop="hiringOrganization"] [itemprop="name"]', 'content'),
      '[itemprop="hiringOrganization"] [itemprop="name"]',
      '[itemprop="hiringOrganization"]',
    ],
    location: [
      attribute('spl-job-location', 'formattedaddress'),
      '[itemprop="jobLocation"] [itemprop="address"]',
      '[itemprop="jobLocation"]',
    ],
    workMode: [
      { from: 'dom:spl-job-location', read: ({ root }) => workModeOf(placeAttribute(root, 'workplacetype')) },
      ...chips('.job-details li, .c-spl-job-location__place, spl-job-location').workMode,
    ],
    employment: ['[itemprop="employmentType"]'],
  },
  description: ['[itemprop="description"]', '.job-sections', '.job-section', '[id^="st-"]'],
  skip: '.job-sections .social-share, .job-section--video',
};

/** SmartRecruiters' boards; duties and qualifications are sections of their own. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  hosts: ['careers.smartrecruiters.com', 'jobs.smartrecruiters.com'],
  proofUrls: ['https://jobs.smartrecruiters.com/Visa/744000012345678-machine-learning-engineer'],
  layouts: [posting],
  jobId: (url) => groupOf(/^\/[^/]+\/(\d{8,})/, url.pathname),
};
