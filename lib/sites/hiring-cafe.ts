import { groupOf } from './_dom.ts';
import { embeddedState, valueAt } from './_embedded.ts';
import type { Site } from './site.ts';

/** Hiring.cafe, which mirrors postings of company sites. */
export const hiringCafe: Site = {
  id: 'hiring-cafe',
  hosts: ['hiring.cafe'],
  proofUrls: ['https://hiring.cafe/viewjob/a1b2c3d4e5f6g7h8'],
  layouts: [],
  jobId: (url) => groupOf(/^\/(?:viewjob|job)\/([\w-]+)/, url.pathname),
  embedded(document, jobId) {
    const job = valueAt(embeddedState(document, '__NEXT_DATA__'), 'props', 'pageProps', 'job');
    const facts = valueAt(job, 'v5_processed_job_data');
    return {
      title: valueAt(job, 'job_information', 'title') ?? valueAt(facts, 'core_job_title'),
      description: valueAt(job, 'job_information', 'description'),
      identifier: jobId,
      hiringOrganization: valueAt(facts, 'company_name'),
      jobLocation: valueAt(facts, 'formatted_workplace_location'),
      jobLocationType: valueAt(facts, 'workplace_type'),
      employmentType: valueAt(facts, 'commitment'),
    };
  },
};
