import { groupOf } from './_dom.ts';
import { chips, type Layout, line } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: {
    ...chips('.detail-subtitle span, [class*="detail-subtitle"] li'),
    title: ['.detail-title', 'h1'],
    location: [line('.detail-subtitle', (facts) => groupOf(/ · ([^·]+)$/, facts))],
  },
  description: ['[class*="detail-block-description"]', '.job-details .detail-content'],
};

/** Personio's boards, on the German and the international host. */
export const personio: Site = {
  id: 'personio',
  hosts: ['*.jobs.personio.com', '*.jobs.personio.de'],
  proofUrls: ['https://acme.jobs.personio.de/job/1234567?language=en'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{title} | Jobs at {company}', '{title} | Jobs bei {company}'],
  jobId: (url) => groupOf(/^\/job\/(\d+)/, url.pathname),
};
