import { flatten } from '../posting/flatten.ts';
import { isAge, isEmployment, workModeOf } from './_chips.ts';
import { lineOf, linesAt } from './_dom.ts';
import { attributeId, chips, type Layout, line, pageTitle, type View } from './_layout.ts';
import type { Site } from './site.ts';

const dot = / ?· ?/;
const topCard = '.job-details-jobs-unified-top-card';
const classicChips = chips(
  `.job-details-fit-level-preferences button strong, .job-details-fit-level-preferences button, ${topCard}__job-insight span`,
);
const modeInBrackets = (place: string) => workModeOf(/\(([^()]{0,60})\)$/.exec(place)?.[1] ?? '');
const placeWithoutMode = (place: string) => place.replace(/ ?\([^()]{0,60}\)$/, '');

/** Server-driven interface, from September 2025: hashed classes, no h1, one component after another. */
const sdui: Layout = {
  name: 'sdui',
  roots: [
    '[data-sdui-screen$=".SemanticJobDetails"]',
    '[data-sdui-screen$=".JobDetails"]',
    '[data-testid="lazy-column"]:has([componentkey^="JobDetails_AboutTheJob_"])',
    'body:has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])',
  ],
  shownId: (root) => idInKey(aboutTheJob(root)),
  fields: {
    title: [
      { from: 'dom:sdui-header+title', read: titleAsInPageTitle },
      { from: 'dom:sdui-header-link', read: ({ root, jobId }) => headerLine(root, `a[href*="/jobs/view/${jobId}"]`) },
      { from: 'dom:sdui-header', read: lineAboveMetadata },
    ],
    company: [
      { from: 'dom:sdui-company-link', read: ({ root }) => headerLine(root, 'a[href*="/company/"]') },
      { from: 'dom:sdui-company-label', read: companyLabel },
      pageTitle(/ \| ([^|]+) \| LinkedIn$/),
    ],
    location: [{ from: 'dom:sdui-metadata', read: ({ root }) => metadata(root)[0] ?? null }],
    postedText: [{ from: 'dom:sdui-metadata', read: ({ root }) => metadata(root).find(isAge) ?? null }],
    workMode: [{ from: 'dom:sdui-pill', read: ({ root }) => firstOf(pills(root).map(workModeOf)) }],
    employment: [{ from: 'dom:sdui-pill', read: ({ root }) => pills(root).find(isEmployment) ?? null }],
  },
  description: [{ from: 'dom:sdui-about-the-job', read: ({ root }) => expandableText(aboutTheJob(root)) }],
};

/** Ember interface: one posting's page, and the pane beside search results and collections. */
const classic: Layout = {
  name: 'classic',
  roots: [
    '.jobs-search__job-details--container:has(#job-details)',
    '.jobs-search__job-details',
    '.job-view-layout',
    'body:has(#job-details)',
  ],
  shownId: (root) =>
    attributeId(root, `${topCard}__job-title a[href*="/jobs/view/"]`, 'href', /\/view\/(\d+)/) ??
    attributeId(root, '.jobs-apply-button[data-job-id]', 'data-job-id', /^(\d+)$/) ??
    attributeId(root, `${topCard}__title-container a`, 'href', /\/view\/(\d+)/),
  fields: {
    ...classicChips,
    workMode: [...classicChips.workMode, line(`${topCard}__primary-description-container .tvm__text`, modeInBrackets)],
    title: [
      `${topCard}__job-title h1`,
      `${topCard}__job-title`,
      `${topCard}__title-container h2`,
      '.jobs-unified-top-card__job-title',
    ],
    company: [`${topCard}__company-name a`, `${topCard}__company-name`],
    location: [
      line(`${topCard}__primary-description-container .tvm__text`, placeWithoutMode),
      line(`${topCard}__primary-description-container`, (text) => text.split(dot)[0] ?? null),
    ],
    postedText: chips(`${topCard}__primary-description-container .tvm__text`).postedText,
  },
  description: [
    '#job-details',
    '.jobs-description__content .jobs-box__html-content',
    '.jobs-description-content__text',
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
  ],
  shownId: (root) =>
    /(\d+)/.exec(root.querySelector('#decoratedJobPostingId')?.firstChild?.nodeValue ?? '')?.[1] ??
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
        read: ({ root }) => linesAt(root, '.description__job-criteria-text').find(isEmployment) ?? null,
      },
    ],
    salaryText: ['.compensation__salary', '.salary.compensation__salary'],
    postedText: ['.posted-time-ago__text'],
  },
  description: ['.show-more-less-html__markup', '.description__text--rich'],
};

/** LinkedIn: three layouts live at the same time, by account and experiment. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  proofUrls: [
    'https://www.linkedin.com/jobs/view/4374244548/',
    'https://www.linkedin.com/jobs/search/?currentJobId=4275929861',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4275929861',
  ],
  portable: true,
  layouts: [sdui, classic, guest],
  jobId(url) {
    const selected = url.searchParams.get('currentJobId');
    if (selected !== null && /^\d+$/.test(selected)) return selected;
    return (
      /\/(?:jobs\/view|jobs-guest\/jobs\/api\/jobPosting)\/(?:[^/]*-)?(\d{5,})\/?$/.exec(url.pathname)?.[1] ?? null
    );
  },
  address: (jobId) => `https://www.linkedin.com/jobs/view/${jobId}/`,
};

/** Components of the pane that speak of other jobs, of people, or of the reader. */
const others = [
  'AboutTheCompany',
  'JobMatch',
  'ManageJobBanner',
  'PeopleWhoCanHelp',
  'PremiumApplicantInsights',
  'ResumeReview',
  'SimilarJobs',
]
  .map((name) => `[componentkey*="${name}"], [data-sdui-component*="${name}" i]`)
  .join(',');

const aboutTheJobKey = '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]';

/** The component of the posting's text: by its key, else by its kind. */
function aboutTheJob(root: Element): Element | null {
  return root.querySelector(aboutTheJobKey) ?? root.querySelector('[data-sdui-component$=".aboutTheJob"]');
}

function idInKey(about: Element | null): string | null {
  const key = about?.getAttribute('componentkey') ?? about?.id ?? '';
  return /^JobDetails_AboutTheJob_(\d+)$/.exec(key)?.[1] ?? null;
}

/** First line at a selector in the header. */
function headerLine(root: Element, selector: string): string | null {
  return header(root, selector)[0] ?? null;
}

/** Lines at a selector between the start of the pane and the posting's text. */
function header(root: Element, selector: string): string[] {
  const about = aboutTheJob(root);
  return [...paneOf(root, about).querySelectorAll(selector)]
    .filter((element) => element.closest(others) === null && precedes(element, about))
    .map(lineOf)
    .filter((text) => text !== null);
}

/** The nearest element around the posting's text that names a company above it: the screen may hold the list of results too. */
function paneOf(root: Element, about: Element | null): Element {
  for (
    let pane = about?.parentElement ?? root;
    pane !== root && pane.parentElement !== null;
    pane = pane.parentElement
  ) {
    const links = [...pane.querySelectorAll('a[href*="/company/"], [aria-label^="Company, "]')];
    if (links.some((link) => precedes(link, about) && link.closest(others) === null)) return pane;
  }
  return root;
}

function precedes(element: Element, end: Element | null): boolean {
  return end === null || (element.compareDocumentPosition(end) & 4) !== 0;
}

/** `<Title> | <Company> | LinkedIn`, where the pane shows the same title. */
function titleAsInPageTitle({ document, root }: View): string | null {
  const [title = '', ...rest] = document.title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
  if (rest.length < 2) return null;
  return header(root, 'p, h1, h2, a').find((text) => text === title.trim()) ?? null;
}

/** The header's lines are company, title, and a row of facts between dots. */
function lineAboveMetadata({ root }: View): string | null {
  const lines = header(root, 'p, h1, h2');
  const facts = lines.findIndex((text) => text.includes('·'));
  return lines[facts - 1] ?? null;
}

function companyLabel({ root }: View): string | null {
  const label = root.querySelector('[aria-label^="Company, "]')?.getAttribute('aria-label') ?? '';
  return /^Company, (.+?)\.?$/.exec(label)?.[1] ?? null;
}

function metadata(root: Element): string[] {
  const facts = header(root, 'p').find((text) => text.includes('·'));
  return facts === undefined ? [] : facts.split(dot);
}

/** The row of facts as buttons or links; a company or a title may be called "Remote" too, so their links are none of it. */
function pills(root: Element): string[] {
  const labels = header(root, 'button, a:not([href*="/company/"], [href*="/jobs/view/"])');
  return labels.filter((text) => text.length < 40);
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/**
 * Text from the expandable box to the end of its container: saved pages, parsed again, hold the lists beside the box, not in it.
 * The button that expands the box is no text.
 */
function expandableText(about: Element | null): string | null {
  const box = about?.querySelector('[data-testid="expandable-text-box"]') ?? null;
  if (box === null) return null;
  const first = box.closest('p') ?? box;
  const container = first.parentElement;
  if (container === null) return null;
  const siblings = [...container.childNodes];
  const skip = new Set<Node>(siblings.slice(0, siblings.indexOf(first)));
  return flatten(container, { skip }).replace(/\s{0,4}…\s{0,4}more$/i, '');
}
