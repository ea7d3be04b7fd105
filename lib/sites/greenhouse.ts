import { isSalary } from './_chips.ts';
import { linesAt } from './_dom.ts';
import { type Layout, line, pageTitle } from './_layout.ts';
import type { Site } from './site.ts';

const companyInTitle = pageTitle(/^Job Application for .{1,200} at (.{1,100})$/);

/** Boards from 2024, rendered by Remix. */
const jobBoards: Layout = {
  name: 'job-boards',
  roots: ['.job-post-container', 'main.job-post', 'main:has(.job__description)', 'body:has(.job__description)'],
  fields: {
    title: ['.job__title h1', '.job__header h1', 'h1.section-header'],
    company: [companyInTitle],
    location: ['.job__location'],
    salaryText: [
      {
        from: 'dom:.pay-range',
        read: ({ root }) => linesAt(root, '.pay-range p, .job__pay-ranges p').find(isSalary) ?? null,
      },
    ],
  },
  description: ['.job__description'],
};

/** The first boards, still served for companies that have not moved, and inside the frame of embedding pages. */
const boards: Layout = {
  name: 'boards',
  roots: ['#app_body:has(.app-title)', '#main:has(.app-title)', 'body:has(.app-title)'],
  fields: {
    title: ['.app-title'],
    company: [line('.company-name', (text) => text.replace(/^at\s+/i, '')), companyInTitle],
    location: ['#header .location', '.location'],
  },
  description: ['#content'],
  skip: '#content #application, #content .app-title, #content .company-name',
};

/** Greenhouse's job boards, and pages that name a Greenhouse posting by `gh_jid`. */
export const greenhouse: Site = {
  id: 'greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  proofUrls: [
    'https://job-boards.greenhouse.io/sonatus/jobs/5071418007',
    'https://boards.greenhouse.io/embed/job_app?for=sonatus&token=5071418007',
  ],
  portable: true,
  layouts: [jobBoards, boards],
  jobId: (url) =>
    /\/jobs\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('gh_jid') ?? url.searchParams.get('token'),
};
