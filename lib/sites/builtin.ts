import { isSalary, workModeOf } from './_chips.ts';
import { all, groupOf, lineOf, precedes } from './_dom.ts';
import { attributeId, type Layout, type NamedRule, partsWith, type View } from './_layout.ts';
import type { Site } from './site.ts';

const bodySelector = '[id^="job-post-body-"]';

/**
 * The fact beside an icon in the header, that is, before the posting's text. Facts may stand there twice, for small and large screens;
 * the same icons come again in the company's block and in similar jobs.
 */
function fact(icon: string, tidy: (line: string) => string | null = (line) => line): NamedRule {
  return {
    from: `dom:${icon}`,
    read({ root }) {
      const mark = beforeText(root, icon);
      const text = lineOf(mark?.nextElementSibling ?? mark?.parentElement?.nextElementSibling);
      return text === null ? null : tidy(text);
    },
  };
}

function beforeText(root: Element, selector: string): Element | null {
  const body = root.querySelector(bodySelector);
  const first = root.querySelector(selector);
  if (first === null || body === null) return null;
  return precedes(first, body) ? first : null;
}

const posting: Layout = {
  name: 'posting',
  roots: [`.job-post-item:has(${bodySelector})`, ...partsWith([bodySelector])],
  shownId: (root) => attributeId(root, bodySelector, 'id', /-(\d{1,20})$/),
  fields: {
    title: ['h1'],
    company: [{ from: 'dom:a[href*="/company/"]', read: companyAbove }],
    location: [fact('.fa-location-dot', (text) => (/^\d+ locations$/i.test(text) ? null : text))],
    workMode: [fact('.fa-house-building', firstMode)],
    salaryText: [fact('.fa-sack-dollar', (text) => (isSalary(text) || /\d/.test(text) ? text : null))],
    postedText: [fact('.fa-clock')],
  },
  description: [bodySelector],
};

function companyAbove({ root }: View): string | null {
  const first = all(root, 'a[href*="/company/"]').find((link) => lineOf(link) !== null);
  const body = root.querySelector(bodySelector);
  return first !== undefined && body !== null && precedes(first, body) ? lineOf(first) : null;
}

/** "Remote or Hybrid" allows both; what comes first is what the site files the posting under. */
function firstMode(text: string): string | null {
  return workModeOf(text.split(/ or /i)[0] ?? '');
}

/** Built In and its sites for single cities. */
export const builtin: Site = {
  id: 'builtin',
  hosts: [
    'builtin.com',
    'www.builtin.com',
    'www.builtinaustin.com',
    'www.builtinboston.com',
    'www.builtinchicago.org',
    'www.builtincolorado.com',
    'www.builtinla.com',
    'www.builtinnyc.com',
    'www.builtinsf.com',
    'www.builtinseattle.com',
  ],
  proofUrls: ['https://builtin.com/job/ai-engineer/8225303'],
  portable: true,
  layouts: [posting],
  pageTitles: ['{title} - {company} | {site}'],
  jobId: (url) => groupOf(/^\/job\/(?:[^/]+\/)*(\d+)\/?$/, url.pathname),
};
