import { isEmployment, workModeOf } from './_chips.ts';
import { groupOf, lineAt, linesAt } from './_dom.ts';
import { attributeId, chips, idOfOtherCard, type Layout, line } from './_layout.ts';
import { bounds } from './_linkedin-bounds.ts';
import { dot, modeInBrackets, placeWithoutMode } from './_linkedin-place.ts';
import { sdui } from './_linkedin-sdui.ts';
import type { Site } from './site.ts';

const topCard = '.job-details-jobs-unified-top-card';
const classicChips = chips(
  `.job-details-fit-level-preferences button strong, .job-details-fit-level-preferences button, ${topCard}__job-insight span, .jobs-unified-top-card__job-insight span`,
);

const resultCards = { card: 'li[data-occludable-job-id]', id: 'data-occludable-job-id', title: 'a strong' };

/** Ember interface: one posting's page, and the pane beside search results and collections. */
const classic: Layout = {
  name: 'classic',
  roots: [
    '.jobs-search__job-details--container:has(#job-details)',
    '.jobs-search__job-details',
    '.job-view-layout',
    'body:has(#job-details)',
    'body:has(.jobs-description__content)',
    'body:has(.jobs-description-content__text)',
  ],
  shownId: (root, named) =>
    attributeId(root, `${topCard}__job-title a[href*="/jobs/view/"]`, 'href', /\/view\/(\d+)/) ??
    attributeId(root, '.jobs-apply-button[data-job-id]', 'data-job-id', /^(\d+)$/) ??
    attributeId(root, `${topCard}__title-container a`, 'href', /\/view\/(\d+)/) ??
    idOfOtherCard(lineAt(root, `${topCard}__job-title`), root.ownerDocument, named, resultCards),
  fields: {
    ...classicChips,
    workMode: [
      ...classicChips.workMode,
      line('.jobs-unified-top-card__workplace-type', workModeOf),
      line(`${topCard}__primary-description-container .tvm__text`, modeInBrackets),
    ],
    title: [
      `${topCard}__job-title h1`,
      `${topCard}__job-title`,
      `${topCard}__title-container h2`,
      '.jobs-unified-top-card__job-title',
      '.jobs-details-top-card__job-title',
    ],
    company: [
      `${topCard}__company-name a`,
      `${topCard}__company-name`,
      '.jobs-unified-top-card__company-name',
      '.jobs-details-top-card__company-url',
    ],
    location: [
      line(`${topCard}__primary-description-container .tvm__text`, placeWithoutMode),
      line(`${topCard}__primary-description-container`, (text) => text.split(dot)[0] ?? null),
      line('.jobs-unified-top-card__bullet, .jobs-details-top-card__bullet', placeWithoutMode),
    ],
    postedText: chips(`${topCard}__primary-description-container .tvm__text`).postedText,
  },
  description: [
    '#job-details',
    '.jobs-description__content .jobs-box__html-content',
    '.jobs-description-content__text',
    '.jobs-description__content',
  ],
  skip: '#job-details h2.text-heading-large, #job-details > h2:first-child, .jobs-box__html-content > h2:first-child',
};

/** Logged out: a posting's page, the pane beside search results, and the fragment that fills this pane. */
const guest: Layout = {
  name: 'guest',
  roots: [
    '.details-pane__content:has(.show-more-less-html__markup)',
    'main:has(.top-card-layout__title)',
    'body:has(.top-card-layout__title)',
    'body:has(.topcard__title)',
  ],
  shownId: (root) =>
    groupOf(/(\d+)/, root.querySelector('#decoratedJobPostingId')?.firstChild?.nodeValue ?? '') ??
    attributeId(
      root,
      '[data-semaphore-content-urn*="jobPosting:"]',
      'data-semaphore-content-urn',
      /jobPosting:(\d+)/,
    ) ??
    attributeId(root, 'a.topcard__link[href*="/jobs/view/"]', 'href', /\/view\/(?:[^/?#]*-)?(\d+)/),
  fields: {
    title: ['.top-card-layout__title', '.topcard__title'],
    company: [
      '.topcard__org-name-link',
      '.top-card-layout__second-subline .topcard__flavor:not(.topcard__flavor--bullet)',
      '.topcard__flavor',
    ],
    location: [line('.topcard__flavor--bullet:not(.num-applicants__caption)', placeWithoutMode)],
    workMode: [line('.topcard__flavor--bullet:not(.num-applicants__caption)', modeInBrackets)],
    employment: [
      {
        from: 'dom:.description__job-criteria-text',
        read: ({ root }) =>
          linesAt(root, '.description__job-criteria-text, .job-criteria__text').find(isEmployment) ?? null,
      },
    ],
    salaryText: ['.compensation__salary', '.salary.compensation__salary'],
    postedText: ['.posted-time-ago__text'],
  },
  description: ['.show-more-less-html__markup', '.description__text--rich', '.description__text'],
};

/** LinkedIn: three layouts live at the same time, by account and experiment. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['*.linkedin.com'],
  proofUrls: [
    'https://www.linkedin.com/jobs/view/4374244548/',
    'https://www.linkedin.com/jobs/search/?currentJobId=4275929861',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4275929861',
  ],
  portable: true,
  layouts: [sdui, classic, guest],
  bounds,
  pageTitles: [
    '{company} hiring {title} in {location} | LinkedIn',
    '{company} sucht {title} in {location} | LinkedIn',
    '{company} recrute pour des postes de {title} ({location}) | LinkedIn',
    '{company} zoekt een {title} in {location} | LinkedIn',
    '{company} busca {title} en {location} | LinkedIn',
    '{company} está contratando {title} em {location} | LinkedIn',
    '{title} | {company} | LinkedIn',
  ],
  jobId(url) {
    const selected = url.searchParams.get('currentJobId');
    if (selected !== null && /^\d+$/.test(selected)) return selected;
    return groupOf(/\/(?:jobs\/view|jobs-guest\/jobs\/api\/jobPosting)\/(?:[^/]*-)?(\d{5,})\/?$/, url.pathname);
  },
  address: (jobId) => `https://www.linkedin.com/jobs/view/${jobId}/`,
};
