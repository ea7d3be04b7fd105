import { chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  roots: ['body:has([class*="detail-block-description"])', 'body:has(.job-details .detail-content)'],
  fields: {
    ...chips('.detail-subtitle span, [class*="detail-subtitle"] li'),
    title: ['.detail-title', 'h1'],
  },
  description: ['[class*="detail-block-description"]', '.job-details .detail-content'],
};

/** Personio's boards, on the German and the international host. */
export const personio: Site = {
  id: 'personio',
  matches: ['https://*.jobs.personio.com/*', 'https://*.jobs.personio.de/*'],
  proofUrls: ['https://acme.jobs.personio.de/job/1234567?language=en'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{title} | Jobs at {company}', '{title} | Jobs bei {company}'],
  jobId: (url) => /^\/job\/(\d+)/.exec(url.pathname)?.[1] ?? null,
};
