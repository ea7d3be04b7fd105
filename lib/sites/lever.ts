import { workModeOf } from './_chips.ts';
import { type Layout, line, type View } from './_layout.ts';
import type { Site } from './site.ts';

const withoutSlash = (text: string) => text.replace(/ ?\/ ?$/, '');
const textSection = '.section[data-qa="job-description"]';

const posting: Layout = {
  name: 'posting',
  roots: ['.posting-page', 'body:has(.posting-headline)'],
  fields: {
    title: ['.posting-headline h2', '[data-qa="posting-name"]'],
    company: [{ from: 'dom:.main-header-logo img', read: logoName }],
    location: [line('.posting-categories .location', withoutSlash), line('.posting-category.location', withoutSlash)],
    workMode: [
      line('.posting-categories .workplaceTypes', workModeOf),
      line('.posting-categories .location', workModeOf),
    ],
    employment: [line('.posting-categories .commitment', withoutSlash)],
    salaryText: ['[data-qa="salary-range"]'],
  },
  description: [
    `${textSection}, ${textSection} ~ .section:not(.last-section-apply)`,
    '.section:not(.posting-header):not(.last-section-apply)',
  ],
};

/** Lever's boards: the text is the described section and every section after it, up to the last call to apply. */
export const lever: Site = {
  id: 'lever',
  matches: ['https://*.lever.co/*'],
  proofUrls: ['https://jobs.lever.co/palantir/4b4e7b4b-7b1a-4d53-8d38-3a4f0e0a6f3e'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{company} - {title}'],
  jobId: (url) => /^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/i.exec(url.pathname)?.[1] ?? null,
  address: (jobId, url) => `${url.origin}/${url.pathname.split('/')[1]}/${jobId}`,
};

function logoName({ document }: View): string | null {
  const alt = document.querySelector('.main-header-logo img')?.getAttribute('alt') ?? '';
  return /^(.+?) logo$/i.exec(alt.trim())?.[1] ?? null;
}
