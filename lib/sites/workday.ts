import { workModeOf } from './_chips.ts';
import { lineAt, shared } from './_dom.ts';
import { companyInHost } from './_host-name.ts';
import { chips, type Layout, line, partsWith, prose } from './_layout.ts';
import type { Site } from './site.ts';

const part = (name: string) => `[data-automation-id="${name}"]`;

const description = part('jobPostingDescription');

const rendered: Layout = {
  name: 'rendered',
  roots: [`${part('jobDetails')}:has(${description})`, part('jobPostingPage'), ...partsWith([description])],
  shownId: (root) => withoutRepost(lineAt(root, `${part('requisitionId')} dd`) ?? '') || null,
  fields: {
    title: [part('jobPostingHeader')],
    company: [{ from: 'url', read: ({ root, url }) => companyInHost(url, prose(root, description) ?? '') }],
    location: [`${part('locations')} dd`, `${part('location')} dd`],
    workMode: [line(`${part('remoteType')} dd`, workModeOf), line(`${part('locations')} dd`, workModeOf)],
    employment: [...chips(`${part('time')} dd`).employment],
    postedText: [`${part('postedOn')} dd`],
  },
  description: [description],
};

/** The shell repeats the posting for sharing; a text as short as a summary is none. */
const shortestText = 400;

function sharedAddress(document: Document): URL | null {
  const address = shared(document, 'url');
  return URL.canParse(address) ? new URL(address) : null;
}

/** Workday's career sites: an empty shell with JSON-LD first, then the rendered posting. */
export const workday: Site = {
  id: 'workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  proofUrls: ['https://medtronic.wd1.myworkdayjobs.com/en-US/MedtronicCareers/job/Finance-Analyst_R63409-1'],
  portable: true,
  layouts: [rendered],
  pageTitles: ['{title}'],
  embedded(document, jobId) {
    const [title, description, address] = [
      shared(document, 'title'),
      shared(document, 'description'),
      sharedAddress(document),
    ];
    if (address === null || jobId === null || requisitionOf(address) !== jobId) return null;
    if (description.length < shortestText) return null;
    return { title, description, identifier: jobId, hiringOrganization: companyInHost(address, description) };
  },
  jobId: requisitionOf,
};

function requisitionOf(url: URL): string | null {
  const segments = url.pathname.split('/');
  const kind = segments.findIndex((segment) => segment === 'job' || segment === 'details');
  const slug = kind < 0 ? '' : (segments.slice(kind + 1).findLast((segment) => segment.includes('_')) ?? '');
  const id = slug.slice(slug.lastIndexOf('_') + 1);
  return id === '' ? null : withoutRepost(id);
}

/** A posting published again carries a count behind its requisition: `R63409-1`. */
function withoutRepost(id: string): string {
  return id.replace(/(\d{4})-\d{1,2}$/, '$1');
}
