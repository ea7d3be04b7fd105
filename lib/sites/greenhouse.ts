import { isSalary } from './_chips.ts';
import { attributeAt, groupOf, linesAt, shared } from './_dom.ts';
import { embeddedState, valueAt } from './_embedded.ts';
import { isData, listOf } from './_json-ld.ts';
import { type Layout, line, type NamedRule, pageTitle, partsWith } from './_layout.ts';
import type { Site } from './site.ts';

const companyInTitle = pageTitle(/^Job Application for .{1,200} at (.{1,100})$/);

/** The boards put the place, and nothing else, into the description for sharing. */
const placeInMeta: NamedRule = {
  from: 'dom:og:description',
  read({ document }) {
    const place = shared(document, 'description');
    return place.length <= 100 ? place : null;
  },
};
const logo: NamedRule = {
  from: 'dom:logo',
  read: ({ document }) => groupOf(/^(.{2,100}) logo$/i, logoOf(document)),
};

function logoOf(document: Document): string {
  return attributeAt(document, 'img[alt$=" logo" i]', 'alt');
}

/** Boards from 2024, rendered by Remix. */
const jobBoards: Layout = {
  name: 'job-boards',
  roots: ['.job-post-container', 'main.job-post', ...partsWith(['.job__description'])],
  fields: {
    title: ['.job__title h1', '.job__header h1', 'h1.section-header'],
    company: [companyInTitle, logo],
    location: ['.job__location', placeInMeta],
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
  hosts: ['*.greenhouse.io'],
  proofUrls: [
    'https://job-boards.greenhouse.io/sonatus/jobs/5071418007',
    'https://boards.greenhouse.io/embed/job_app?for=sonatus&token=5071418007',
  ],
  portable: true,
  layouts: [jobBoards, boards],
  embedded(document) {
    const routes = valueAt(embeddedState(document, '__remixContext'), 'state', 'loaderData');
    const route = isData(routes) ? Object.values(routes).find((data) => isData(valueAt(data, 'jobPost'))) : undefined;
    const post = valueAt(route, 'jobPost');
    if (!isData(post)) return null;
    const pay = listOf(post.pay_ranges).flatMap((range) => [
      valueAt(range, 'title'),
      valueAt(range, 'description'),
      [valueAt(range, 'min'), valueAt(range, 'max')].filter(Boolean).join(' - '),
    ]);
    const parts = [post.introduction, post.content, ...pay, post.conclusion];
    return {
      title: post.title,
      description: parts.filter((part) => typeof part === 'string').join('\n'),
      identifier: valueAt(route, 'jobPostId'),
      hiringOrganization: post.company_name,
      jobLocation: post.job_post_location,
      datePosted: post.published_at,
    };
  },
  pageTitles: ['Job Application for {title} at {company}'],
  jobId: (url) =>
    groupOf(/\/jobs\/(\d+)/, url.pathname) ?? url.searchParams.get('gh_jid') ?? url.searchParams.get('token'),
};
