import { groupOf } from './_dom.ts';
import { embeddedState, valueAt } from './_embedded.ts';
import { isData, textOf } from './_json-ld.ts';
import { chips, type Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: {
    ...chips('[data-test="JobDetail"] li, [data-test="JobDetail"] dd'),
    title: ['[data-test="JobDetail"] h1', 'h1'],
    company: ['[data-test="JobDetail"] a[href^="/company/"]', 'a[href^="/company/"]'],
  },
  description: ['[data-test="JobDescription"]', '#job-description'],
};

/** Wellfound; its classes are hashed and most pages ask to sign in, so JSON-LD of the public pages is the main source. */
export const wellfound: Site = {
  id: 'wellfound',
  hosts: ['wellfound.com', 'www.wellfound.com'],
  proofUrls: ['https://wellfound.com/jobs/3272257-software-engineer'],
  layouts: [posting],
  pageTitles: ['{title} at {company} • {rest}'],
  jobId: (url) =>
    groupOf(/^\/jobs\/(\d+)-/, url.pathname) ??
    groupOf(/^(\d+)/, url.searchParams.get('job_listing_slug') ?? '') ??
    null,
  embedded(document, jobId) {
    const state = valueAt(embeddedState(document, '__NEXT_DATA__'), 'props', 'pageProps', 'apolloState', 'data');
    const listing = jobId === null ? null : valueAt(state, `JobListing:${jobId}`);
    if (!isData(listing)) return null;
    const startup = valueAt(state, textOf(valueAt(listing.startup, '__ref')) ?? '') ?? listing.startup;
    return {
      title: listing.title,
      description: listing.description,
      identifier: jobId,
      hiringOrganization: startup,
      jobLocation: valueAt(listing.locationNames, 'json') ?? listing.locationNames,
      employmentType: listing.jobType,
      baseSalary: listing.compensation,
    };
  },
};
