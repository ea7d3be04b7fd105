import { groupOf, testId } from './_dom.ts';
import { chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  roots: [
    `${testId('right-pane')}:has(${testId('job-details-scroll-container')})`,
    'body:has(.job_description)',
    'body:has(.jobDescriptionSection)',
  ],
  fields: {
    ...chips(`.job_characteristics li, .t_employment_type, .t_compensation, ${testId('right-pane')} p`),
    title: [`${testId('right-pane')} h2`, 'h1.job_title', '.job_title', 'h1'],
    company: [`${testId('right-pane')} a[href*="/co/"]`, '.hiring_company_text', '.hiring_company', '.job_sub a'],
    location: ['.hiring_location', '.location_text', '[data-name="address"]'],
  },
  description: [
    `${testId('job-details-scroll-container')} .whitespace-pre-line`,
    '.jobDescriptionSection',
    '.job_description',
  ],
};

/** ZipRecruiter: a posting's page has JSON-LD, the pane beside results has not. */
export const ziprecruiter: Site = {
  id: 'ziprecruiter',
  hosts: ['*.ziprecruiter.co.uk', '*.ziprecruiter.com', '*.ziprecruiter.in'],
  proofUrls: ['https://www.ziprecruiter.com/c/Acme/Job/Machine-Learning-Engineer/-in-Austin,TX?jid=0a1b2c3d4e5f6071'],
  layouts: [posting],
  jobId: (url) =>
    url.searchParams.get('jid') ?? url.searchParams.get('lk') ?? groupOf(/-([0-9a-f]{8,16})$/, url.pathname),
};
