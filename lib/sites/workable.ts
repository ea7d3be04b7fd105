import { workModeOf } from './_chips.ts';
import { groupOf } from './_dom.ts';
import { type Layout, line } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: {
    title: ['[data-ui="job-title"]', 'h1'],
    company: ['[data-ui="company-name"]'],
    location: ['[data-ui="job-location-tooltip"]', '[data-ui="job-location"]'],
    workMode: [line('[data-ui="job-workplace"]', workModeOf), line('[data-ui="job-location"]', workModeOf)],
    employment: ['[data-ui="job-type"]'],
  },
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
};

/** Workable's boards for companies, and its own board for seekers, which is read by JSON-LD. */
export const workable: Site = {
  id: 'workable',
  hosts: ['*.workable.com'],
  proofUrls: ['https://apply.workable.com/acme/j/0A1B2C3D4E/'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{title} - {company}'],
  jobId: (url) => groupOf(/\/(?:j|view)\/([0-9A-Za-z]{8,})/, url.pathname),
};
