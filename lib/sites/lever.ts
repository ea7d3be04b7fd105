import { workModeOf } from './_chips.ts';
import { attributeAt, groupOf } from './_dom.ts';
import { type Layout, line, type View } from './_layout.ts';
import type { Site } from './site.ts';

const withoutSlash = (text: string) => text.replace(/ ?\/ ?$/, '');
/** Sections of the page that are not the posting's text: header, call to apply, and on the page to apply the form. */
const otherSections = ['.posting-header', '.last-section-apply', '.application-form'];

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
  description: [`.section${otherSections.map((name) => `:not(${name})`).join('')}`],
};

/** Lever's boards: the text is in sections, one a heading. */
export const lever: Site = {
  id: 'lever',
  hosts: ['*.lever.co'],
  proofUrls: ['https://jobs.lever.co/palantir/4b4e7b4b-7b1a-4d53-8d38-3a4f0e0a6f3e'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{company} - {title}'],
  jobId: (url) => groupOf(/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/i, url.pathname),
  address: (jobId, url) => `${url.origin}/${url.pathname.split('/')[1]}/${jobId}`,
};

function logoName({ document }: View): string | null {
  const alt = attributeAt(document, '.main-header-logo img', 'alt');
  return groupOf(/^(.+?) logo$/i, alt.trim());
}
